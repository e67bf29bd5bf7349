/**
 * The desk of the authorities' clerks: their queue, the case they look at, and what they decide.
 * Every service here asks {@link org.beian.directory.staff.StaffScope} who is calling and judges
 * each case by its authority; a case of another authority does not exist for them.
 */
package org.beian.filing.review;
