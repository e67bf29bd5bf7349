package org.beian.filing.rules;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.beian.directory.organisation.CreditCode;
import org.beian.directory.organisation.OrganisationCode;
import org.beian.filing.form.ConnectionRole;
import org.beian.filing.form.DomainName;
import org.beian.filing.form.FilingForm;
import org.beian.filing.form.FilingForm.ConnectionSection;
import org.beian.filing.form.FilingForm.IpRangeSection;
import org.beian.filing.form.FilingForm.ServiceSection;
import org.beian.filing.form.FilingTrack;
import org.beian.filing.form.FindingCode;
import org.beian.filing.form.FormFields;
import org.beian.filing.form.Reading;
import org.beian.filing.network.IpRange;
import org.beian.filing.number.MpsFilingNumber;

/**
 * The answers of a normalised form that several rules look at, read once. What was not given is
 * null, and rows beyond a list's limit are left out.
 *
 * @param track IP where the form names no track we know, so that all else can still be judged
 * @param divisionCode six digits of GB/T 2260 or {@code KORLA_ETDZ}
 * @param fixedRanges from rows whose addresses are not dynamic
 * @param domains of the service (ICP) or of the connection (IP)
 */
record Answers(
    FilingTrack track,
    Reading<CreditCode> creditCode,
    Reading<OrganisationCode> organisationCode,
    String divisionCode,
    ConnectionRole role,
    LocalDate connectedOn,
    LocalDate launchedOn,
    List<Placed<IpRange>> fixedRanges,
    List<Placed<IpRange>> dynamicRanges,
    List<Placed<IpRange>> serverIps,
    List<Placed<DomainName>> domains,
    Reading<MpsFilingNumber> mpsFilingNo) {

  private static final String DYNAMIC = "DYNAMIC";
  private static final Pattern DIVISION = Pattern.compile("[0-9]{6}(?:[0-9]{3}){0,2}");

  static Answers of(FilingForm form) {
    ConnectionSection connection = form.connection();
    ServiceSection service = form.service();
    return new Answers(
        one(FilingTrack.class, form.track(), FilingTrack.IP),
        given(form.unit().uscc(), Answers::creditCode),
        given(form.unit().orgCode(), Answers::organisationCode),
        division(form.unit().divisionCode()),
        one(ConnectionRole.class, connection.connectionRole(), null),
        day(connection.connectedOn()),
        service == null ? null : day(service.launchDate()),
        ranges(connection, false),
        ranges(connection, true),
        service == null
            ? List.of()
            : read("/service/serverIps", service.serverIps(), IpRange::read),
        service == null
            ? read("/connection/domains", connection.domains(), DomainName::read)
            : domains(service),
        service == null ? null : given(service.mpsFilingNo(), MpsFilingNumber::read));
  }

  /** Reads a credit code whose check character may be wrong. */
  static Reading<CreditCode> creditCode(String text) {
    return CreditCode.isValid(text)
        ? Reading.of(new CreditCode(text))
        : Reading.fault(FindingCode.CREDIT_CODE_FORMAT);
  }

  /** Reads an old organisation code. */
  static Reading<OrganisationCode> organisationCode(String text) {
    if (!OrganisationCode.isValid(text)) {
      return Reading.fault(FindingCode.ORG_CODE_FORMAT);
    }
    OrganisationCode code = new OrganisationCode(text);
    return code.isChecked() ? Reading.of(code) : Reading.fault(FindingCode.ORG_CODE_CHECK);
  }

  /** A day, null if there is none. */
  static LocalDate day(String text) {
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** The division of a code that may go on to street or village; null if it is none. */
  static String division(String text) {
    if (text == null || text.equals(JurisdictionRules.DEVELOPMENT_ZONE)) {
      return text;
    }
    return DIVISION.matcher(text).matches() ? text.substring(0, 6) : null;
  }

  static boolean isDynamic(IpRangeSection row) {
    return DYNAMIC.equals(row.useType());
  }

  /** The day from which the thirty days run, null if the form names none. */
  LocalDate networkDay() {
    return connectedOn == null ? launchedOn : connectedOn;
  }

  private static List<Placed<IpRange>> ranges(ConnectionSection connection, boolean dynamic) {
    List<String> texts =
        connection.ipRanges().stream()
            .map(row -> isDynamic(row) == dynamic ? row.range() : null)
            .toList();
    return read("/connection/ipRanges", "/range", texts, IpRange::read);
  }

  private static List<Placed<DomainName>> domains(ServiceSection service) {
    List<Placed<DomainName>> domains = new ArrayList<>();
    Reading<DomainName> primary = given(service.primaryDomain(), DomainName::read);
    if (primary != null) {
      domains.add(new Placed<>("/service/primaryDomain", primary));
    }
    domains.addAll(read("/service/otherDomains", service.otherDomains(), DomainName::read));
    return domains;
  }

  private static <T> List<Placed<T>> read(
      String list, List<String> texts, Function<String, Reading<T>> reader) {
    return read(list, "", texts, reader);
  }

  private static <T> List<Placed<T>> read(
      String list, String field, List<String> texts, Function<String, Reading<T>> reader) {
    int most = FormFields.find(list + "/0" + field).orElseThrow().most();
    return IntStream.range(0, Math.min(most, texts.size()))
        .filter(i -> texts.get(i) != null)
        .mapToObj(i -> new Placed<>(list + "/" + i + field, reader.apply(texts.get(i))))
        .toList();
  }

  private static <T> Reading<T> given(String text, Function<String, Reading<T>> reader) {
    return text == null ? null : reader.apply(text);
  }

  private static <E extends Enum<E>> E one(Class<E> type, String name, E otherwise) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(name))
        .findFirst()
        .orElse(otherwise);
  }
}
