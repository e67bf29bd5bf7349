package org.beian.directory.office;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.beian.directory.authority.AuthorityDetails;
import org.beian.directory.authority.DecisionPolicy;
import org.beian.directory.calendar.OfficeHours;
import org.beian.directory.calendar.SeasonHours;
import org.beian.directory.office.OfficeFault.Kind;

/** Reads what was typed to change an authority, and tells all that is wrong with it. */
final class OfficeReader {

  private static final Pattern PHONE = Pattern.compile("0[0-9]{2,3}-[0-9]{7,8}");
  private static final Pattern SHARE = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,2})?");
  private static final int MOST_PHONES = 5;
  private static final int LONGEST_ADDRESS = 200;

  final List<OfficeFault> faults = new ArrayList<>();
  private final OfficeForm form;
  private final LocalDate today;

  OfficeReader(OfficeForm form, LocalDate today) {
    this.form = form;
    this.today = today;
  }

  /** What may be read only where there are no faults. */
  AuthorityDetails details() {
    LocalDate since = since();
    return new AuthorityDetails(
        since,
        phones(OfficeField.CONSULTATION_PHONES),
        phones(OfficeField.COMPLAINT_PHONES),
        address(OfficeField.ADDRESS_ZH),
        address(OfficeField.ADDRESS_EN),
        postcode(),
        policy(),
        form.text(OfficeField.PAPER).equals("true"),
        share());
  }

  /** The hours; null where there was a fault. */
  OfficeHours hours() {
    HoursReader reader = new HoursReader(faults);
    int before = faults.size();
    MonthDay summerFrom = season(OfficeField.SUMMER_FROM);
    MonthDay winterFrom = season(OfficeField.WINTER_FROM);
    SeasonHours summer =
        reader.season(
            OfficeField.SUMMER_HOURS, form.text(OfficeField.SUMMER_HOURS), form.summerApart());
    SeasonHours winter =
        reader.season(
            OfficeField.WINTER_HOURS, form.text(OfficeField.WINTER_HOURS), form.winterApart());
    if (summerFrom != null && winterFrom != null && !summerFrom.isBefore(winterFrom)) {
      fault(OfficeField.WINTER_FROM, Kind.SEASONS);
    }
    return faults.size() > before ? null : new OfficeHours(summerFrom, winterFrom, summer, winter);
  }

  private LocalDate since() {
    LocalDate day = read(OfficeField.VALID_FROM, Kind.DAY, LocalDate::parse);
    if (day != null && (day.isBefore(today) || day.isAfter(today.plusYears(1)))) {
      fault(OfficeField.VALID_FROM, Kind.DAY_UNFIT);
    }
    return day;
  }

  private List<String> phones(OfficeField field) {
    List<String> phones =
        form.text(field).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    Set<String> known = new HashSet<>();
    for (String phone : phones) {
      if (!PHONE.matcher(phone).matches()) {
        faults.add(OfficeFault.of(field, Kind.PHONE, phone));
      } else if (!known.add(phone)) {
        faults.add(OfficeFault.of(field, Kind.PHONE_TWICE, phone));
      }
    }
    if (phones.isEmpty() || phones.size() > MOST_PHONES) {
      fault(field, Kind.PHONES);
    }
    return phones;
  }

  private String address(OfficeField field) {
    String text = form.text(field).replaceAll("\\p{Cntrl}", " ");
    if (text.isEmpty() || text.length() > LONGEST_ADDRESS) {
      fault(field, Kind.LENGTH);
    }
    return text;
  }

  private String postcode() {
    String text = form.text(OfficeField.POSTCODE);
    if (!text.matches("([0-9]{6})?")) {
      fault(OfficeField.POSTCODE, Kind.POSTCODE);
    }
    return text.isEmpty() ? null : text;
  }

  private DecisionPolicy policy() {
    return read(OfficeField.POLICY, Kind.POLICY, DecisionPolicy::valueOf);
  }

  private BigDecimal share() {
    String text = form.text(OfficeField.SPOT_CHECK_SHARE).replace("%", "").strip();
    BigDecimal share = SHARE.matcher(text).matches() ? new BigDecimal(text).setScale(2) : null;
    if (share == null || share.compareTo(BigDecimal.valueOf(100)) > 0) {
      fault(OfficeField.SPOT_CHECK_SHARE, Kind.SHARE);
    }
    return share;
  }

  private MonthDay season(OfficeField field) {
    return read(field, Kind.SEASON, text -> MonthDay.parse("--" + text));
  }

  private <T> T read(OfficeField field, Kind otherwise, Function<String, T> reader) {
    try {
      return reader.apply(form.text(field));
    } catch (DateTimeException | IllegalArgumentException malformed) {
      fault(field, otherwise);
      return null;
    }
  }

  private void fault(OfficeField field, Kind kind) {
    faults.add(OfficeFault.of(field, kind, form.text(field)));
  }
}
