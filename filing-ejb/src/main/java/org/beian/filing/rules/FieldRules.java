package org.beian.filing.rules;

import static org.beian.filing.form.FindingCode.FIELD_CHARACTERS;
import static org.beian.filing.form.FindingCode.FIELD_CODE;
import static org.beian.filing.form.FindingCode.FIELD_DATE;
import static org.beian.filing.form.FindingCode.FIELD_FLAG;
import static org.beian.filing.form.FindingCode.FIELD_NUMBER;
import static org.beian.filing.form.FindingCode.FIELD_TOO_LONG;
import static org.beian.filing.form.FindingCode.FIELD_TOO_MANY;
import static org.beian.filing.form.FindingCode.FIELD_TOO_SHORT;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.beian.filing.codes.CodeLists;
import org.beian.filing.form.Finding;
import org.beian.filing.form.FormField;
import org.beian.filing.form.FormFields;

/**
 * Rules that hold for every field of a kind, whatever it says (guide item 11(1)2, 符合规定格式). They are
 * asked first: a field they refuse is not looked at again.
 */
final class FieldRules {

  static final List<IntakeRule> ALL = List.of(FieldRules::fieldsHaveTheirForm);

  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,15}(?:\\.[0-9]{1,6})?");
  private static final int SHOWN = 40;

  private FieldRules() {}

  /** Guide item 11(1)2: lengths, code lists, dates and numbers are those of the form. */
  static void fieldsHaveTheirForm(Review review) {
    FormFields.visit(
        review.form(),
        new FormFields.Visitor() {
          @Override
          public void text(String pointer, FormField field, String text) {
            Finding fault = faultOf(pointer, field, text);
            if (fault != null) {
              review.find(fault);
            }
          }

          @Override
          public void overfull(String pointer, int most, int rows) {
            review.find(FIELD_TOO_MANY, pointer, String.valueOf(most), String.valueOf(rows));
          }
        });
  }

  private static Finding faultOf(String pointer, FormField field, String text) {
    int length = text.codePointCount(0, text.length());
    if (length > field.maxLength()) {
      return Finding.of(
          FIELD_TOO_LONG, pointer, String.valueOf(field.maxLength()), String.valueOf(length));
    }
    if (text.codePoints().anyMatch(FieldRules::isUnprintable)) {
      return Finding.of(FIELD_CHARACTERS, pointer);
    }
    if (length < field.minLength()) {
      return Finding.of(FIELD_TOO_SHORT, pointer, String.valueOf(field.minLength()));
    }
    if (field.codeList() != null && !isListed(field.codeList(), text)) {
      return Finding.of(FIELD_CODE, pointer, shown(text), field.codeList());
    }
    return switch (field.format()) {
      case DATE -> Answers.day(text) == null ? Finding.of(FIELD_DATE, pointer) : null;
      case FLAG -> isFlag(text) ? null : Finding.of(FIELD_FLAG, pointer);
      case NUMBER -> isBetween(field, text) ? null : outside(pointer, field);
      default -> null;
    };
  }

  /** A user's text, cut so that a message stays readable. */
  static String shown(String text) {
    return text.length() <= SHOWN
        ? text
        : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, SHOWN))) + "…";
  }

  private static boolean isListed(String list, String code) {
    return CodeLists.find(list).orElseThrow().contains(code);
  }

  private static boolean isFlag(String text) {
    return text.equals("true") || text.equals("false");
  }

  private static boolean isBetween(FormField field, String text) {
    if (!NUMBER.matcher(text).matches()) {
      return false;
    }
    BigDecimal number = new BigDecimal(text);
    return number.compareTo(field.from()) >= 0
        && number.compareTo(field.to()) <= 0
        && number.stripTrailingZeros().scale() <= field.from().scale();
  }

  private static Finding outside(String pointer, FormField field) {
    return Finding.of(
        FIELD_NUMBER, pointer, field.from().toPlainString(), field.to().toPlainString());
  }

  private static boolean isUnprintable(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.PRIVATE_USE,
          Character.FORMAT ->
          character != 0x200C && character != 0x200D;
      default -> character == 0xFFFD;
    };
  }
}
