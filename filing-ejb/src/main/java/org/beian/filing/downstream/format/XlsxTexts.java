package org.beian.filing.downstream.format;

import java.io.IOException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Texts of cells, wherever in a workbook they stand. */
final class XlsxTexts {

  /** Longer than a spreadsheet lets a cell be. */
  private static final int LONGEST = 40_000;

  private XlsxTexts() {}

  /** What is read is larger than anybody's list. */
  static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** The text of all {@code t} elements up to the end of {@code element}, phonetic guides aside. */
  static String textWithin(XMLStreamReader xml, String element)
      throws XMLStreamException, TooLargeException {
    StringBuilder all = new StringBuilder();
    boolean wanted = false;
    boolean guide = false;
    while (true) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          guide |= xml.getLocalName().equals("rPh");
          wanted = xml.getLocalName().equals("t") && !guide;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (xml.getLocalName().equals(element)) {
            return all.toString();
          }
          guide &= !xml.getLocalName().equals("rPh");
          wanted = false;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> {
          if (wanted) {
            append(all, xml);
          }
        }
        case XMLStreamConstants.END_DOCUMENT -> throw new XMLStreamException("cut short");
        default -> {}
      }
    }
  }

  static void append(StringBuilder all, XMLStreamReader xml) throws TooLargeException {
    if (all.length() + xml.getTextLength() > LONGEST) {
      throw new TooLargeException();
    }
    all.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
  }

  /** Blanks and breaks count too. */
  static void requireShort(StringBuilder all) throws TooLargeException {
    if (all.length() > LONGEST) {
      throw new TooLargeException();
    }
  }
}
