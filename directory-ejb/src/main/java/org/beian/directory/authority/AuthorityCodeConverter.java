package org.beian.directory.authority;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps an authority's code as text. List this class in every persistence unit. */
@Converter(autoApply = true)
public class AuthorityCodeConverter implements AttributeConverter<AuthorityCode, String> {

  @Override
  public String convertToDatabaseColumn(AuthorityCode code) {
    return code == null ? null : code.value();
  }

  @Override
  public AuthorityCode convertToEntityAttribute(String column) {
    return column == null ? null : new AuthorityCode(column);
  }
}
