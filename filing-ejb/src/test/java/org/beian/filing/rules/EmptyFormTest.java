package org.beian.filing.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beian.filing.form.FilingForms.anEmptyForm;
import static org.beian.filing.form.FilingForms.anIcpForm;
import static org.beian.filing.form.FilingForms.anIpForm;

import java.util.List;
import org.beian.filing.form.FilingForm;
import org.beian.filing.form.FilingForms;
import org.beian.filing.form.Finding;
import org.beian.filing.form.FindingCode;
import org.beian.filing.form.FormFields;
import org.beian.filing.network.ReservedRanges;
import org.junit.jupiter.api.Test;

class EmptyFormTest {

  private static final List<String> REQUIRED_FOR_IP =
      List.of(
          "/track",
          "/authority",
          "/unit/unitName",
          "/unit/unitNature",
          "/unit/certType",
          "/unit/uscc",
          "/unit/industry",
          "/unit/registeredAddress",
          "/unit/officeAddress",
          "/unit/divisionCode",
          "/unit/legalRepresentative/name",
          "/unit/legalRepresentative/idType",
          "/unit/legalRepresentative/idNo",
          "/unit/unitPhone",
          "/securityOfficer/name",
          "/securityOfficer/idType",
          "/securityOfficer/idNo",
          "/securityOfficer/mobile",
          "/emergencyContact/name",
          "/emergencyContact/idType",
          "/emergencyContact/idNo",
          "/emergencyContact/mobile",
          "/connection/connectionRole",
          "/connection/connectedOn",
          "/connection/accessMethod",
          "/connection/isp/name",
          "/connection/isp/code",
          "/connection/isp/phone",
          "/connection/isp/divisionCode",
          "/connection/ipRanges/0/range",
          "/connection/terminalCount",
          "/connection/networkPurposes",
          "/security/securityMeasures",
          "/security/managementRules",
          "/security/logRetentionDays",
          "/truthful");

  private static final List<String> REQUIRED_FOR_ICP =
      List.of(
          "/authority",
          "/unit/unitName",
          "/unit/unitNature",
          "/unit/certType",
          "/unit/uscc",
          "/unit/registeredAddress",
          "/unit/officeAddress",
          "/unit/divisionCode",
          "/unit/legalRepresentative/name",
          "/unit/legalRepresentative/idType",
          "/unit/legalRepresentative/idNo",
          "/unit/legalRepresentative/mobile",
          "/securityOfficer/name",
          "/securityOfficer/idType",
          "/securityOfficer/idNo",
          "/securityOfficer/mobile",
          "/emergencyContact/name",
          "/emergencyContact/idType",
          "/emergencyContact/idNo",
          "/emergencyContact/mobile",
          "/connection/isp/name",
          "/connection/isp/code",
          "/connection/isp/phone",
          "/connection/isp/divisionCode",
          "/connection/serverCount",
          "/connection/serverLocation",
          "/service/serviceKind",
          "/service/serviceName",
          "/service/primaryDomain",
          "/service/launchDate",
          "/service/serverIps/0",
          "/service/hostingMode",
          "/service/nature",
          "/service/serviceTypes",
          "/service/interactive",
          "/service/controlledGoods",
          "/service/registrarName",
          "/service/registrarDivision",
          "/service/mpsFilingNo",
          "/security/securityMeasures",
          "/security/managementRules",
          "/security/logRetentionDays",
          "/truthful");

  private final IntakeRules rules = new IntakeRules(ReservedRanges.standard());

  @Test
  void anEmptyFormNamesEachRequiredFieldOnceInTheOrderOfTheForm() {
    assertThat(fields(anEmptyForm().form())).containsExactlyElementsOf(REQUIRED_FOR_IP);
  }

  @Test
  void aFormOfBlankFieldsAndAnEmptyRowIsAnEmptyForm() {
    FilingForms blank =
        anEmptyForm().with("/unit/uscc", " 　").with("/connection/ipRanges/0/useType", "STATIC");

    assertThat(fields(blank.form())).containsExactlyElementsOf(REQUIRED_FOR_IP);
  }

  @Test
  void anEmptyIcpFormNamesEachRequiredFieldOnceInTheOrderOfTheForm() {
    assertThat(fields(anEmptyForm().with("/track", "ICP").form()))
        .containsExactlyElementsOf(REQUIRED_FOR_ICP);
  }

  @Test
  void eachRequiredIpFieldIsMissedAlone() {
    for (String field : REQUIRED_FOR_IP) {
      FilingForms form = anIpForm().without(field.replace("/0/range", "/0"));

      assertThat(rules.judge(form.form(), new Town()).findings())
          .as(field)
          .containsExactly(Finding.of(FindingCode.FIELD_MISSING, field));
    }
  }

  @Test
  void eachRequiredIcpFieldIsMissedAlone() {
    for (String field : REQUIRED_FOR_ICP) {
      FilingForms form = anIcpForm().without(field);
      boolean police = field.equals("/service/mpsFilingNo");
      FindingCode code = police ? FindingCode.MPS_NO_MISSING : FindingCode.FIELD_MISSING;

      assertThat(rules.judge(form.form(), new Town()).findings())
          .as(field)
          .containsExactly(Finding.of(code, field));
    }
  }

  @Test
  void everyRequiredFieldIsAFieldOrAListOfTheForm() {
    assertThat(REQUIRED_FOR_IP)
        .allMatch(
            pointer ->
                FormFields.find(pointer).isPresent()
                    || FormFields.find(pointer + "/0").isPresent());
  }

  private List<String> fields(FilingForm form) {
    return rules.judge(form, new Town()).findings().stream().map(Finding::field).toList();
  }
}
