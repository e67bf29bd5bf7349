package org.beian.web.api.parameter;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.beian.directory.authority.AuthorityCode;
import org.beian.filing.form.MaterialKind;
import org.beian.web.api.problem.Fault;
import org.beian.web.api.problem.FaultCode;
import org.beian.web.api.problem.Problem;
import org.beian.web.api.problem.ProblemException;
import org.beian.web.api.problem.ProblemType;

/**
 * Reads the parameters of one request; {@link #check} then names all that are missing or malformed.
 *
 * <p>What could not be read is null until then.
 */
public final class Parameters {

  /** The years in which a day or moment can mean anything here. */
  private static final int FIRST_YEAR = 1990;

  private static final int LAST_YEAR = 2199;
  private static final int USUAL_LIMIT = 50;
  private static final int MOST_LIMIT = 200;

  private final List<Fault> faults = new ArrayList<>();

  /** A text that must be given. */
  public String text(String name, String given) {
    return read(name, given, "text", text -> text);
  }

  /** A day that must be given, such as {@code 2026-11-24}. */
  public LocalDate day(String name, String given) {
    LocalDate day = read(name, given, "2026-11-24", LocalDate::parse);
    return day == null || isInRange(name, day) ? day : null;
  }

  /** A day that may be left open; {@code otherwise} then. */
  public LocalDate day(String name, String given, LocalDate otherwise) {
    return given == null || given.isBlank() ? otherwise : day(name, given);
  }

  /** A moment with offset, such as {@code 2026-11-24T10:00:00+08:00}; not given: {@code now}. */
  public Instant moment(String name, String given, Instant now) {
    if (given == null) {
      return now;
    }
    String unescaped = given.strip().replace(' ', '+');
    OffsetDateTime moment =
        read(name, unescaped, "2026-11-24T10:00:00+08:00", OffsetDateTime::parse);
    return moment == null || !isInRange(name, moment.toLocalDate()) ? null : moment.toInstant();
  }

  /** An authority's code that must be given; it need not be on record. */
  public AuthorityCode authority(String name, String given) {
    return read(name, given, "KORLA", AuthorityCode::new);
  }

  /** A choice that may be left open; {@code otherwise} then. */
  public <E extends Enum<E>> E choice(String name, String given, E otherwise) {
    if (given == null || given.isBlank()) {
      return otherwise;
    }
    Class<E> type = otherwise.getDeclaringClass();
    return read(name, given, otherwise.name(), text -> Enum.valueOf(type, text));
  }

  /** A yes or no that may be left open; no then. */
  public boolean flag(String name, String given) {
    if (given == null) {
      return false;
    }
    if (!given.equals("true") && !given.equals("false")) {
      refuse(FaultCode.PARAMETER_MALFORMED, name, name, "true");
    }
    return given.equals("true");
  }

  /** A number of bytes that must be given. */
  public Long bytes(String name, String given) {
    String text = text(name, given);
    if (text != null && !text.matches("[0-9]{1,18}")) {
      refuse(FaultCode.PARAMETER_MALFORMED, name, name, "81234");
      return null;
    }
    return text == null ? null : Long.valueOf(text);
  }

  /** A kind of material that must be given. */
  public MaterialKind materialKind(String name, String given) {
    return read(name, given, "FORM", MaterialKind::valueOf);
  }

  /** A code that may be given; null where it is not. */
  public <E extends Enum<E>> E code(String name, String given, Class<E> codes) {
    if (given == null) {
      return null;
    }
    for (E code : codes.getEnumConstants()) {
      if (code.name().equals(given.strip())) {
        return code;
      }
    }
    String known =
        Arrays.stream(codes.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    refuse(FaultCode.CODE_UNKNOWN, name, given, known);
    return null;
  }

  /** How many at most, 50 where it is not said; 200 is the most. */
  public int limit(String given) {
    if (given == null) {
      return USUAL_LIMIT;
    }
    if (!given.matches("[0-9]{1,3}") || !isLimit(Integer.parseInt(given))) {
      refuse(FaultCode.PARAMETER_MALFORMED, "limit", "limit", "1 … " + MOST_LIMIT);
      return USUAL_LIMIT;
    }
    return Integer.parseInt(given);
  }

  /** A cursor of events; 0, before the first, where none is given. */
  public long cursor(String name, String given) {
    if (given == null) {
      return 0;
    }
    if (!given.matches("[0-9]{1,18}")) {
      refuse(FaultCode.PARAMETER_MALFORMED, name, name, "42");
      return 0;
    }
    return Long.parseLong(given);
  }

  private static boolean isLimit(int limit) {
    return limit > 0 && limit <= MOST_LIMIT;
  }

  public void refuse(FaultCode code, String name, String... arguments) {
    faults.add(Fault.of(code, name, arguments));
  }

  /**
   * Ends reading.
   *
   * @throws ProblemException naming every fault, if there was any
   */
  public void check() {
    if (!faults.isEmpty()) {
      throw new ProblemException(Problem.of(ProblemType.BAD_PARAMETER, faults));
    }
  }

  private <T> T read(String name, String given, String example, Function<String, T> reader) {
    if (given == null || given.isBlank()) {
      refuse(FaultCode.PARAMETER_MISSING, name, name);
      return null;
    }
    try {
      return reader.apply(given.strip());
    } catch (DateTimeException | IllegalArgumentException malformed) {
      refuse(FaultCode.PARAMETER_MALFORMED, name, name, example);
      return null;
    }
  }

  private boolean isInRange(String name, LocalDate day) {
    if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
      return true;
    }
    refuse(
        FaultCode.PARAMETER_OUT_OF_RANGE,
        name,
        name,
        String.valueOf(FIRST_YEAR),
        String.valueOf(LAST_YEAR));
    return false;
  }
}
