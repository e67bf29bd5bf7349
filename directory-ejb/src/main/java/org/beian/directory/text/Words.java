package org.beian.directory.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What somebody says in words of their own, over as many lines as they like. */
public final class Words {

  private static final Pattern LINE_ENDS = Pattern.compile("\r\n?|[\u2028\u2029\u0085]");
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}&&[^\n\t]]");
  private static final Pattern GAPS = Pattern.compile("(?:[ \t]*\n){3,}");

  private Words() {}

  /**
   * Puts words into shape: lines end in {@code \n}, at most one empty line stands between two, and
   * control characters are gone. Nothing else is changed.
   *
   * @return null where nothing but blanks was given
   */
  public static String of(String typed) {
    if (typed == null) {
      return null;
    }
    String lines = LINE_ENDS.matcher(typed).replaceAll("\n");
    String seen = UNSEEN.matcher(lines).replaceAll("");
    String plain =
        GAPS.matcher(Normalizer.normalize(seen, Normalizer.Form.NFC)).replaceAll("\n\n").strip();
    return plain.isEmpty() ? null : plain;
  }

  /** The length as people count it: one for each character, whatever it takes to store it. */
  public static int length(String words) {
    return words.codePointCount(0, words.length());
  }
}
