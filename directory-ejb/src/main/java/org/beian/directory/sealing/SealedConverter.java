package org.beian.directory.sealing;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a text of an entity sealed. List this class in the persistence unit that uses it. */
@Converter
public class SealedConverter implements AttributeConverter<String, String> {

  @Override
  public String convertToDatabaseColumn(String plain) {
    return Sealed.seal(plain);
  }

  @Override
  public String convertToEntityAttribute(String kept) {
    return Sealed.open(kept);
  }
}
