/** The work queue: what waits at the authority, most urgent first. */
package org.beian.web.desk.queue;
