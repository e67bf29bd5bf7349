package org.beian.filing.form;

import java.util.List;

/**
 * The filing form (备案表) as it was filled in: raw text, not judged, nothing normalised.
 *
 * <p>Every leaf is text, or null where nothing was given; lists are never null. A fault is named by
 * the JSON pointer of its field in this tree, such as {@code /unit/uscc} or {@code
 * /connection/ipRanges/0/range}.
 *
 * @param track {@code IP} or {@code ICP}
 * @param authority code of the receiving authority
 * @param filledOn date of filling in, ISO
 * @param agent the person who hands the form in for the legal representative, or null
 * @param service the site or app, ICP track only, or null
 * @param truthful {@code true} when the applicant declares the data true (Order 33, Art. 8)
 */
public record FilingForm(
    String track,
    String authority,
    String filledOn,
    UnitSection unit,
    PersonSection securityOfficer,
    PersonSection emergencyContact,
    PersonSection agent,
    ConnectionSection connection,
    ServiceSection service,
    SecuritySection security,
    List<MaterialReference> materials,
    String truthful) {

  public FilingForm {
    materials = Lists.copy(materials);
  }

  /** The same form without its service section. */
  public FilingForm withoutService() {
    return new FilingForm(
        track,
        authority,
        filledOn,
        unit,
        securityOfficer,
        emergencyContact,
        agent,
        connection,
        null,
        security,
        materials,
        truthful);
  }

  /** The organisation (单位). */
  public record UnitSection(
      String unitName,
      String unitNature,
      String certType,
      String uscc,
      String orgCode,
      String industry,
      String registeredAddress,
      String officeAddress,
      String divisionCode,
      String postcode,
      String policeStation,
      PersonSection legalRepresentative,
      String unitPhone,
      String superiorUnit,
      String crossProvinceBranch,
      String hqName,
      String hqUscc,
      String hqProvince,
      String keySector) {}

  /** A person in an office: legal representative, security officer, emergency contact, agent. */
  public record PersonSection(
      String name,
      String idType,
      String idNo,
      String mobile,
      String landline,
      String email,
      String post) {}

  /** The connection (联网). */
  public record ConnectionSection(
      String connectionRole,
      String connectedOn,
      String accessMethod,
      String bandwidthMbps,
      ProviderSection isp,
      String lineNo,
      List<IpRangeSection> ipRanges,
      List<String> domains,
      String terminalCount,
      String serverCount,
      String serverLocation,
      List<String> networkPurposes,
      String publicWifi) {

    public ConnectionSection {
      ipRanges = Lists.copy(ipRanges);
      domains = Lists.copy(domains);
      networkPurposes = Lists.copy(networkPurposes);
    }
  }

  /** An access provider (网络接入服务商); {@code code} is its credit or organisation code. */
  public record ProviderSection(
      String name, String code, String phone, String divisionCode, String contractNo) {}

  /**
   * A row of addresses.
   *
   * @param range one address, {@code start-end} or CIDR; empty for a dynamic connection
   * @param useType {@code STATIC} or {@code DYNAMIC}
   */
  public record IpRangeSection(
      String range, String useType, String gateway, String purpose, String location) {}

  /** A site, app or mini program of the ICP track. */
  public record ServiceSection(
      String serviceKind,
      String serviceName,
      String primaryDomain,
      List<String> otherDomains,
      String noTopDomain,
      String homeUrl,
      String launchDate,
      List<String> serverIps,
      String hostingMode,
      String nature,
      String level,
      List<String> serviceTypes,
      String interactive,
      String controlledGoods,
      List<PriorApprovalSection> preApprovals,
      List<String> languages,
      String registrarName,
      String registrarDivision,
      String domainCertNo,
      String domainCertExpiresOn,
      String miitIcpNo,
      String mpsFilingNo) {

    public ServiceSection {
      otherDomains = Lists.copy(otherDomains);
      serverIps = Lists.copy(serverIps);
      serviceTypes = Lists.copy(serviceTypes);
      preApprovals = Lists.copy(preApprovals);
      languages = Lists.copy(languages);
    }
  }

  /** A prior approval (前置许可) and the number of its certificate. */
  public record PriorApprovalSection(String type, String certificateNo) {}

  /** Security measures and rules (安全保护技术措施、管理制度). */
  public record SecuritySection(
      List<String> securityMeasures,
      List<String> managementRules,
      String logRetentionDays,
      String mlpsLevel,
      String mlpsCertificateNo) {

    public SecuritySection {
      securityMeasures = Lists.copy(securityMeasures);
      managementRules = Lists.copy(managementRules);
    }
  }

  /**
   * A material that was uploaded before.
   *
   * @param kind a {@link MaterialKind}
   * @param id the unguessable id that the upload answered
   */
  public record MaterialReference(String kind, String id) {}
}
