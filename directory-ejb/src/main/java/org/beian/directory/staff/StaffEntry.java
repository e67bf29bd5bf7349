package org.beian.directory.staff;

/**
 * Somebody of the staff, for those who administer it.
 *
 * @param login what they sign in with
 * @param granted false while the roles wait for a second person
 * @param version counts what was done to them: who grants says what they saw
 */
public record StaffEntry(StaffMember member, String login, boolean granted, int version) {}
