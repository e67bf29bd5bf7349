package org.beian.filing.rules;

import java.time.LocalDate;
import org.beian.directory.organisation.CreditCode;
import org.beian.filing.form.ConnectionRole;
import org.beian.filing.network.IpRange;

/**
 * What the rules need to know of an effective filing that touches the form they judge.
 *
 * @param filingNo its filing number
 * @param unit the organisation that filed it, null when it has only an old organisation code
 * @param role null when the filing names none
 * @param connectedOn day of formal connection, null when the filing names none
 * @param range the range of that filing which was found, null when it was found by its domain
 */
public record KnownFiling(
    String filingNo, CreditCode unit, ConnectionRole role, LocalDate connectedOn, IpRange range) {}
