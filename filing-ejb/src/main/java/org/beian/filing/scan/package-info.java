/**
 * Looking for malicious programs in files: the port, clamd behind it, and what it answers. What
 * becomes of a file then belongs to the room that keeps it.
 */
package org.beian.filing.scan;
