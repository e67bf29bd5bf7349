package org.beian.filing.search;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What tells the name of a unit from others: without its place and its legal form, which people
 * leave out or write otherwise. Names of Chinese units are built of place, trade name, trade and
 * form.
 *
 * @param text plain, without signs
 * @param county the county or city that the name begins with, null for none
 */
record NameCore(String text, String county) {

  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{Nd}]");
  private static final Pattern IN_BRACKETS = Pattern.compile("\\((中国|新疆|巴州|巴音郭楞)\\)");
  private static final Pattern REGION =
      Pattern.compile("^(中国)?(新疆维吾尔自治区|新疆)?(巴音郭楞蒙古自治州|巴音郭楞州|巴音郭楞|巴州)?");
  private static final Pattern COUNTY =
      Pattern.compile("^(库尔勒|轮台|尉犁|若羌|且末|焉耆|和静|和硕|博湖|铁门关)(经济技术开发区|回族自治县|县|市)?");
  private static final Pattern FORM = Pattern.compile("(股份有限责任公司|有限责任公司|股份有限公司|股份公司|有限公司|公司)$");
  private static final Pattern NUMERAL = Pattern.compile("[\\p{Nd}a-z一二三四五六七八九十百零甲乙丙丁东西南北上下大小新老]");

  /** Trades that differ in one letter: no slip of the pen. */
  private static final Set<String> TRADES =
      Set.of(
          "传媒", "传播", "商贸", "商务", "科贸", "科技", "机械", "机电", "建筑", "建设", "建材", "建安", "农业", "农牧", "林业",
          "牧业", "果业", "物业", "物流", "运输", "运营", "装饰", "装修", "网络", "网通", "信息", "信用", "能源", "能化", "石油",
          "石化", "旅游", "旅行", "酒店", "酒业", "食品", "食用", "医疗", "医药", "电子", "电气", "电力", "电商", "投资", "投融");

  /** So short a text tells nothing by itself. */
  private static final int SHORTEST = 2;

  /** From this length on one letter may be wrong, but not in the first two: they are the name. */
  private static final int ONE_MAY_BE_WRONG = 5;

  private static final int NAME = 2;

  static NameCore of(String name) {
    String placeless = IN_BRACKETS.matcher(Grams.plain(name)).replaceAll("");
    String plain = SIGNS.matcher(placeless).replaceAll("");
    String inland = REGION.matcher(plain).replaceFirst("");
    Matcher county = COUNTY.matcher(inland);
    boolean named = county.find();
    String local = named ? inland.substring(county.end()) : inland;
    String core = FORM.matcher(local).replaceFirst("");
    return new NameCore(core.length() < SHORTEST ? plain : core, named ? county.group(1) : null);
  }

  /** Whether two units may well be one, or be taken for one. */
  boolean isLike(NameCore other) {
    boolean apart = county != null && other.county != null && !Objects.equals(county, other.county);
    return !apart && (text.equals(other.text) || isSlip(text, other.text));
  }

  /** Whether one text comes of the other by a slip of the pen: a letter wrong, missing, swapped. */
  private static boolean isSlip(String one, String other) {
    String shorter = one.length() <= other.length() ? one : other;
    String longer = one.length() <= other.length() ? other : one;
    int same = 0;
    while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
      same++;
    }
    if (shorter.length() < ONE_MAY_BE_WRONG || longer.length() - shorter.length() > 1) {
      return false;
    }
    return longer.length() > shorter.length()
        ? same >= NAME
            && !isNumeral(longer.charAt(same))
            && shorter.substring(same).equals(longer.substring(same + 1))
        : isSwapped(shorter, longer, same) || isWrong(shorter, longer, same);
  }

  private static boolean isWrong(String one, String other, int at) {
    return at >= NAME
        && one.substring(at + 1).equals(other.substring(at + 1))
        && !isNumeral(one.charAt(at))
        && !isNumeral(other.charAt(at))
        && !(isTrade(one, at) && isTrade(other, at));
  }

  private static boolean isTrade(String text, int at) {
    return TRADES.contains(text.substring(at - 1, at + 1))
        || TRADES.contains(text.substring(at, Math.min(text.length(), at + 2)));
  }

  private static boolean isSwapped(String one, String other, int at) {
    return at + 1 < one.length()
        && one.charAt(at) == other.charAt(at + 1)
        && one.charAt(at + 1) == other.charAt(at)
        && !isNumeral(one.charAt(at))
        && !isNumeral(other.charAt(at))
        && one.substring(at + 2).equals(other.substring(at + 2));
  }

  /** Units that differ in a numeral are siblings: the first and the second school. */
  private static boolean isNumeral(char letter) {
    return NUMERAL.matcher(String.valueOf(letter)).matches();
  }

  /** Pairs of letters, of which a name that is like this one has some. */
  List<String> grams() {
    return Grams.of(text);
  }
}
