/**
 * What of a request leaves the server as a span, where the operator has spans collected: which
 * operation, how long, how it ended. Nothing that opens a case, and nothing of persons.
 */
package org.beian.directory.trace;
