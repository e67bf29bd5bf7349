package org.beian.web.desk.counter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beian.filing.form.FormField;
import org.beian.filing.form.FormFields;
import org.beian.filing.form.Format;
import org.beian.web.desk.counter.CounterField.Kind;

/** Which fields of the form stand on the counter's screen, and how each is filled in. */
final class CounterFields {

  private static final Set<String> LISTS =
      Set.of(
          "/connection/networkPurposes",
          "/security/securityMeasures",
          "/security/managementRules",
          "/service/serviceTypes",
          "/service/languages");
  private static final Set<String> LINES =
      Set.of("/connection/ipRanges", "/service/otherDomains", "/service/serverIps");

  private static final Map<String, List<String>> GROUPS = groups();

  private CounterFields() {}

  /** The pointers of the fields, by group. */
  static Map<String, List<String>> byGroup() {
    return GROUPS;
  }

  static Kind kindOf(String pointer) {
    if (LISTS.contains(pointer)) {
      return Kind.CHECKS;
    }
    if (LINES.contains(pointer)) {
      return Kind.LINES;
    }
    if (pointer.endsWith("/divisionCode")) {
      return Kind.PLACE;
    }
    if (codeList(pointer) != null) {
      return Kind.CHOICE;
    }
    Format format = FormFields.find(pointer).map(FormField::format).orElse(null);
    return format == Format.DATE ? Kind.DATE : format == Format.FLAG ? Kind.FLAG : Kind.TEXT;
  }

  /** The code list of a field, null if it has none. */
  static String codeList(String pointer) {
    if (pointer.equals("/unit/industry")) {
      return "industry";
    }
    String place = LISTS.contains(pointer) ? pointer + "/0" : pointer;
    return FormFields.find(place).map(FormField::codeList).orElse(null);
  }

  private static Map<String, List<String>> groups() {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    groups.put(
        "unit",
        under(
            "/unit/",
            "uscc unitName unitNature certType industry registeredAddress officeAddress"
                + " divisionCode unitPhone orgCode crossProvinceBranch hqName hqUscc hqProvince"
                + " keySector"));
    groups.put("legal", under("/unit/legalRepresentative/", "name idType idNo mobile"));
    groups.put("officer", under("/securityOfficer/", "name post idType idNo mobile email"));
    groups.put("emergency", under("/emergencyContact/", "name idType idNo mobile email"));
    groups.put("agent", under("/agent/", "name idType idNo mobile"));
    groups.put(
        "connection",
        under(
            "/connection/",
            "connectionRole connectedOn accessMethod lineNo bandwidthMbps isp/name isp/code"
                + " isp/phone isp/divisionCode ipRanges networkPurposes publicWifi terminalCount"
                + " serverCount serverLocation"));
    groups.put(
        "service",
        under(
            "/service/",
            "serviceKind serviceName primaryDomain otherDomains homeUrl launchDate serverIps"
                + " hostingMode nature serviceTypes interactive controlledGoods languages"
                + " registrarName registrarDivision domainCertNo domainCertExpiresOn noTopDomain"
                + " level miitIcpNo mpsFilingNo"));
    groups.put(
        "security", under("/security/", "securityMeasures managementRules logRetentionDays"));
    return groups;
  }

  private static List<String> under(String section, String names) {
    return List.of(names.split(" ", -1)).stream().map(section::concat).toList();
  }
}
