package org.beian.web.site;

import org.beian.directory.authority.AuthorityView;
import org.beian.directory.calendar.OfficeHours;

/** An office as it was, is or will be on a day. */
public record PastOffice(AuthorityView authority, OfficeHours hours) {}
