package org.beian.web.api.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.beian.directory.authority.AuthorityView;
import org.beian.directory.authority.DecisionPolicy;
import org.beian.directory.calendar.OfficeHours;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A receiving authority with all the public needs to reach it. */
@Schema(name = "Authority", description = "Receiving and deciding authority (guide items 4, 5).")
public record AuthorityBody(
    @Schema(description = "Place in the guide's tables, from 1.", example = "6") int order,
    @Schema(description = "Our own code; never a GB/T 2260 code.", example = "HEJING") String code,
    @Schema(example = "和静县公安局网安大队") String name,
    @Schema(description = "The name in the guide's tables.", example = "和静县") String guideName,
    @Schema(description = "The first for consultations.", example = "0996-5035076")
        String consultationPhone,
    @Schema(description = "The first for complaints.", example = "0996-5035076")
        String complaintPhone,
    @Schema(description = "All for consultations, the first first.")
        List<String> consultationPhones,
    @Schema(description = "All for complaints, the first first.") List<String> complaintPhones,
    @Schema(example = "和静县和静镇天鹅湖南路1068号") String address,
    @Schema(description = "Not there where it is not known.", example = "841300") String postcode,
    @Schema(description = "Who decides when every rule can be judged by the machine.")
        DecisionPolicy decisionPolicy,
    @Schema(
            description =
                "Whether the sealed paper table must follow (guide item 9); it never delays the"
                    + " decision.")
        boolean paperFollowUpRequired,
    List<DivisionBody> divisions,
    OfficeHoursBody officeHours,
    @Schema(
            description =
                "The day since which all of this holds; not there where nothing was changed yet.",
            example = "2026-12-01")
        LocalDate validFrom) {

  /** The authority in the caller's language. */
  public static AuthorityBody of(AuthorityView authority, OfficeHours hours, Locale locale) {
    return new AuthorityBody(
        authority.order(),
        authority.code().value(),
        authority.name(locale),
        authority.guideName(),
        authority.consultationPhone(),
        authority.complaintPhone(),
        authority.details().consultationPhones(),
        authority.details().complaintPhones(),
        authority.address(locale),
        authority.details().postcode(),
        authority.policy(),
        authority.paperFollowUpRequired(),
        authority.divisions().stream().map(d -> DivisionBody.of(d, locale)).toList(),
        OfficeHoursBody.of(hours),
        authority.since());
  }
}
