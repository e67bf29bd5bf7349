/**
 * What waits for a clerk: which case, until when, in whose hands. It knows nothing of what is in a
 * case, and nothing of who may do what: that is {@code worklist}'s and {@code review}'s.
 */
package org.beian.filing.queue;
