/**
 * What waits as the staff see it: the list of an authority, taking cases in hand and passing them
 * on, views that a clerk keeps, and telling supervisors of what is late. Every service here asks
 * {@link org.beian.directory.staff.StaffScope} who is calling. What is in a case and what is
 * decided on it belongs to {@code review}.
 */
package org.beian.filing.worklist;
