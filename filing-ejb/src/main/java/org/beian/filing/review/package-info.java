/**
 * The case on a clerk's desk: what they look at, what they write beside it, and what they decide;
 * and the forms they hand in at the counter. Every service here asks {@link
 * org.beian.directory.staff.StaffScope} who is calling and judges each case by its authority; a
 * case of another authority does not exist for them.
 */
package org.beian.filing.review;
