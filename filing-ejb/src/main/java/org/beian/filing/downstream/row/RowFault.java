package org.beian.filing.downstream.row;

/**
 * A fault of one row.
 *
 * @param line line of the file, or row of the sheet, from 1; the head counts; 0: the whole file
 * @param field null where no one field is at fault
 * @param argument what stood there or what the words of the fault need, null if nothing
 */
public record RowFault(int line, RowField field, FaultCode code, String argument) {

  private static final int LONGEST_ARGUMENT = 60;

  public RowFault {
    argument = argument == null ? null : bounded(argument);
  }

  public static RowFault of(int line, RowField field, FaultCode code, String argument) {
    return new RowFault(line, field, code, argument);
  }

  private static String bounded(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST_ARGUMENT
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_ARGUMENT)) + "…";
  }
}
