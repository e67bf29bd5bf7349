/** The staff's desk: signing in, the queue, decisions, and its borders. */
package org.beian.e2e.desk;
