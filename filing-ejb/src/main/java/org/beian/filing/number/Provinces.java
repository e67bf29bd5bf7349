package org.beian.filing.number;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;

/**
 * The provinces of GB/T 2260 by their first two digits, and how the authorities abbreviate them.
 */
final class Provinces {

  private static final String POLICE =
      "京11津12冀13晋14蒙15辽21吉22黑23沪31苏32浙33皖34闽35赣36鲁37豫41鄂42湘43粤44桂45琼46"
          + "渝50川51贵52滇53藏54陕61甘62青63宁64新65";

  private static final Map<String, String> CODE_BY_POLICE_ABBREVIATION = new LinkedHashMap<>();

  static {
    for (int i = 0; i < POLICE.length(); i += 3) {
      CODE_BY_POLICE_ABBREVIATION.put(POLICE.substring(i, i + 1), POLICE.substring(i + 1, i + 3));
    }
    CODE_BY_POLICE_ABBREVIATION.put("云", "53");
  }

  private static final Map<String, String> POLICE_ABBREVIATION_BY_CODE =
      CODE_BY_POLICE_ABBREVIATION.entrySet().stream()
          .collect(Collectors.toMap(Entry::getValue, Entry::getKey, (first, second) -> first));

  private Provinces() {}

  /** Whether any province has this code; Hong Kong, Macao and Taiwan do. */
  static boolean exists(String twoDigits) {
    return POLICE_ABBREVIATION_BY_CODE.containsKey(twoDigits)
        || twoDigits.equals("71")
        || twoDigits.equals("81")
        || twoDigits.equals("82")
        || twoDigits.equals("83");
  }

  static boolean isPoliceAbbreviation(String han) {
    return CODE_BY_POLICE_ABBREVIATION.containsKey(han);
  }

  /** The abbreviation in police numbers, null if no police body has this code. */
  static String policeAbbreviation(String twoDigits) {
    return POLICE_ABBREVIATION_BY_CODE.get(twoDigits);
  }
}
