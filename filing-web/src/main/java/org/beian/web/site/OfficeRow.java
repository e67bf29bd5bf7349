package org.beian.web.site;

import org.beian.directory.authority.AuthorityView;
import org.beian.directory.calendar.OfficeHours;

/**
 * An office as the pages show it.
 *
 * @param open whether it is open now
 * @param now open until when, or closed until when, in a sentence
 */
public record OfficeRow(AuthorityView authority, OfficeHours hours, boolean open, String now) {}
