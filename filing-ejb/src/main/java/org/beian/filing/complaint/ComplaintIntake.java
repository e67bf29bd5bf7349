package org.beian.filing.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.authority.AuthorityDirectory;
import org.beian.directory.calendar.CalendarService;
import org.beian.filing.complaint.Complaints.Entry;
import org.beian.filing.persistence.Digest;
import org.beian.filing.querycode.QueryCode;
import org.beian.filing.registry.Serials;

/** Numbers complaints and puts them on record. */
@ApplicationScoped
class ComplaintIntake {

  @Inject Complaints complaints;
  @Inject ComplaintRecord record;
  @Inject ReplyClock replyClock;
  @Inject AuthorityDirectory authorities;
  @Inject Serials serials;
  @Inject Clock clock;

  /**
   * Puts a complaint on record, in the transaction of the caller, unless the same request has done
   * so before.
   *
   * @param entry all but number, code, times and request
   * @param request unguessable; the same for the same request
   */
  ComplaintHeard enter(Entry entry, String... request) {
    byte[] hash = Digest.of(request);
    String number = complaints.broughtBy(hash).orElseGet(() -> enterNew(entry, hash, request));
    return new ComplaintHeard(number, code(request).value(), List.of());
  }

  private String enterNew(Entry entry, byte[] hash, String... request) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    entry.at = now;
    entry.due = replyClock.endAfter(entry.authority, now);
    entry.number = nextNumber(entry.authority, entry.kind, now);
    entry.requestHash = hash;
    entry.codeHash = code(request).hashFor(entry.number);
    if (!complaints.add(entry)) {
      return complaints.broughtBy(hash).orElseThrow();
    }
    record.tell(complaints.get(complaints.idOf(entry.number).orElseThrow()), ComplaintAct.OPENED);
    return entry.number;
  }

  private static QueryCode code(String... request) {
    String[] secret = new String[request.length + 1];
    secret[0] = "code";
    System.arraycopy(request, 0, secret, 1, request.length);
    return QueryCode.from(secret);
  }

  private String nextNumber(AuthorityCode authority, ComplaintKind kind, Instant at) {
    String shortCode = authorities.find(authority).orElseThrow().shortCode();
    LocalDate day = LocalDate.ofInstant(at, CalendarService.BEIJING);
    String scope = ComplaintNumber.scope(shortCode, day);
    long serial = serials.next(scope, ComplaintNumber.SERIAL_DIGITS);
    return ComplaintNumber.of(shortCode, kind, day, serial);
  }

  static String language(Locale locale) {
    return locale.getLanguage().equals("en") ? "en" : "zh";
  }
}
