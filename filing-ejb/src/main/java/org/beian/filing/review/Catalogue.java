package org.beian.filing.review;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beian.filing.form.Finding;
import org.beian.filing.form.FindingCode;

/**
 * The reasons that clerks pick from: what only eyes can find. What the machine found for them to
 * look at suggests some of them.
 */
public final class Catalogue {

  private static final String MATERIALS = "/materials";

  private static final Map<FindingCode, String> FIELDS = fields();

  private static final Map<FindingCode, FindingCode> SUGGESTED =
      Map.of(
          FindingCode.IP_OVERLAP, FindingCode.IP_NOT_YOURS,
          FindingCode.IP_RANGE_LARGE, FindingCode.IP_NOT_YOURS,
          FindingCode.DUPLICATE_FILING, FindingCode.ALREADY_FILED,
          FindingCode.DOMAIN_HELD, FindingCode.DOMAIN_NOT_YOURS,
          FindingCode.CREDIT_CODE_PILOT, FindingCode.CERT_MISMATCH,
          FindingCode.ORG_CODE_LEGACY, FindingCode.CERT_MISMATCH,
          FindingCode.MPS_NO_LEGACY, FindingCode.MPS_NO_NOT_FOUND);

  /** Findings of which a clerk must say what was looked at before the case can be filed. */
  private static final Set<FindingCode> WANT_EVIDENCE =
      Set.of(FindingCode.CREDIT_CODE_PILOT, FindingCode.ORG_CODE_LEGACY, FindingCode.MPS_NO_LEGACY);

  private Catalogue() {}

  private static Map<FindingCode, String> fields() {
    Map<FindingCode, String> fields = new LinkedHashMap<>();
    fields.put(FindingCode.CERT_MISMATCH, "/unit/uscc");
    fields.put(FindingCode.IP_NOT_YOURS, "/connection/ipRanges");
    fields.put(FindingCode.ALREADY_FILED, "/connection/ipRanges");
    fields.put(FindingCode.DOMAIN_NOT_YOURS, "/service/primaryDomain");
    fields.put(FindingCode.MPS_NO_NOT_FOUND, "/service/mpsFilingNo");
    fields.put(FindingCode.SEAL_MISSING, MATERIALS);
    fields.put(FindingCode.ATTACHMENT_ILLEGIBLE, MATERIALS);
    fields.put(FindingCode.AUTHORISATION_MISSING, MATERIALS);
    fields.put(FindingCode.SECTOR_APPROVAL_MISSING, MATERIALS);
    fields.put(FindingCode.CONTACT_UNREACHABLE, "/securityOfficer/mobile");
    return fields;
  }

  /** The reasons, in the order of the form. */
  public static List<FindingCode> reasons() {
    return List.copyOf(FIELDS.keySet());
  }

  /** Those that were ticked on a page, by name, in the order of the form. */
  public static List<FindingCode> chosen(List<String> names) {
    return FIELDS.keySet().stream().filter(code -> names.contains(code.name())).toList();
  }

  /** The reasons that the machine's findings suggest. */
  public static List<FindingCode> suggested(List<Finding> found) {
    return found.stream()
        .map(finding -> SUGGESTED.get(finding.code()))
        .filter(FIELDS::containsKey)
        .distinct()
        .sorted(Comparator.comparing(reasons()::indexOf))
        .toList();
  }

  /** Whether what was looked at must be said before a case with these findings is filed. */
  public static boolean wantsEvidence(List<Finding> found) {
    return found.stream().map(Finding::code).anyMatch(WANT_EVIDENCE::contains);
  }

  static boolean holds(FindingCode code) {
    return FIELDS.containsKey(code);
  }

  /** A reason as it is told, at the field where the machine found something like it. */
  static Finding finding(FindingCode reason, List<Finding> found) {
    String field =
        found.stream()
            .filter(finding -> SUGGESTED.get(finding.code()) == reason)
            .map(Finding::field)
            .findFirst()
            .orElse(FIELDS.get(reason));
    return Finding.of(reason, field);
  }

  /** A reason in a clerk's own words. */
  static Finding inWords(String words) {
    return Finding.of(FindingCode.OTHER, MATERIALS, words);
  }
}
