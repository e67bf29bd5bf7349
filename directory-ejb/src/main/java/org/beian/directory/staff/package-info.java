/**
 * The staff of the authorities: who works where, in which roles, and who is calling now. How they
 * sign in belongs to {@code credential}; what a role may do is said by the services that ask {@link
 * org.beian.directory.staff.StaffScope}.
 */
package org.beian.directory.staff;
