/** What operators see and set: meters, logs, limits against slow clients (OP8). */
package org.beian.e2e.operations;
