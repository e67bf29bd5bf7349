package org.beian.directory.client;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.calendar.CalendarService;

/**
 * An API client that was asked for without a fault.
 *
 * @param authority null in the sandbox
 * @param publicKey null for one with a secret
 */
record SoundClient(
    String name,
    Set<Scope> scopes,
    Networks networks,
    Instant expiresAt,
    boolean sandbox,
    AuthorityCode authority,
    String publicKey) {

  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_DAYS = 366;

  /** All that is wrong with what was asked for. */
  static Set<ClientFault> faults(
      NewClient wanted, LocalDate today, Predicate<AuthorityCode> isKnown) {
    Set<ClientFault> faults = EnumSet.noneOf(ClientFault.class);
    String name = name(wanted);
    refuse(faults, ClientFault.NAME, name.isEmpty() || name.length() > LONGEST_NAME);
    refuse(faults, ClientFault.SCOPES, wanted.scopes().isEmpty());
    refuse(faults, ClientFault.NETWORKS, Networks.read(wanted.networks()).isEmpty());
    LocalDate last = wanted.expiresOn();
    refuse(
        faults,
        ClientFault.EXPIRES_ON,
        last == null
            || last.isBefore(today)
            || ChronoUnit.DAYS.between(today, last) > LONGEST_DAYS);
    refuse(
        faults,
        ClientFault.AUTHORITY,
        !wanted.sandbox() && code(wanted.authority()).filter(isKnown).isEmpty());
    refuse(
        faults,
        ClientFault.PUBLIC_KEY,
        !isBlank(wanted.publicKey()) && PublicKeys.read(wanted.publicKey()).isEmpty());
    return faults;
  }

  /** What was asked for, once it has no fault. */
  static SoundClient of(NewClient wanted) {
    return new SoundClient(
        name(wanted),
        wanted.scopes(),
        Networks.read(wanted.networks()).orElseThrow(),
        wanted.expiresOn().plusDays(1).atStartOfDay(CalendarService.BEIJING).toInstant(),
        wanted.sandbox(),
        wanted.sandbox() ? null : code(wanted.authority()).orElseThrow(),
        isBlank(wanted.publicKey()) ? null : wanted.publicKey().strip());
  }

  private static String name(NewClient wanted) {
    return wanted.name() == null ? "" : wanted.name().strip().replaceAll("\\p{Cntrl}", " ");
  }

  private static Optional<AuthorityCode> code(String text) {
    try {
      return Optional.of(new AuthorityCode(text == null ? "" : text));
    } catch (IllegalArgumentException notACode) {
      return Optional.empty();
    }
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }

  private static void refuse(Set<ClientFault> faults, ClientFault fault, boolean wrong) {
    if (wrong) {
      faults.add(fault);
    }
  }
}
