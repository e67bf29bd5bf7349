package org.beian.web.api.view;

import java.util.Locale;
import org.beian.directory.authority.AuthorityView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The authority of a case and how to reach it (guide items 18, 19). */
@Schema(name = "Contact", description = "Authority of a case and how to reach it.")
public record ContactBody(
    @Schema(example = "HEJING") String code,
    @Schema(example = "和静县公安局网安大队") String name,
    @Schema(example = "0996-5035076") String consultationPhone,
    @Schema(example = "0996-5035076") String complaintPhone,
    @Schema(example = "和静县和静镇天鹅湖南路1068号") String address) {

  /** How to reach an authority; null stays null. */
  public static ContactBody of(AuthorityView authority, Locale locale) {
    return authority == null
        ? null
        : new ContactBody(
            authority.code().value(),
            authority.name(locale),
            authority.consultationPhone(),
            authority.complaintPhone(),
            authority.address(locale));
  }
}
