package org.beian.filing.registry;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps filing numbers as text. */
@Converter(autoApply = true)
public class FilingNumberConverter implements AttributeConverter<FilingNumber, String> {

  @Override
  public String convertToDatabaseColumn(FilingNumber number) {
    return number == null ? null : number.value();
  }

  @Override
  public FilingNumber convertToEntityAttribute(String text) {
    return text == null ? null : new FilingNumber(text);
  }
}
