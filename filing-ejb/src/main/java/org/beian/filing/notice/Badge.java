package org.beian.filing.notice;

import org.beian.filing.form.FilingForm.ServiceSection;
import org.beian.filing.number.MiitNumber;
import org.beian.filing.number.MpsFilingNumber;

/**
 * The badge that a filed site shows at the bottom of its pages: the police number, with the
 * character of its province, leads to the police platform, the ICP number to the ministry's. The
 * two are often mixed up.
 */
public final class Badge {

  private Badge() {}

  /**
   * The HTML of a service's badge; null if the form has no police number that can be read.
   *
   * @param service of a filed form, may be null
   */
  public static String html(ServiceSection service) {
    if (service == null || service.mpsFilingNo() == null) {
      return null;
    }
    String police =
        MpsFilingNumber.read(service.mpsFilingNo()).asOptional().map(Badge::police).orElse(null);
    String ministry = ministry(service.miitIcpNo());
    return police == null || ministry == null ? police : police + "\n" + ministry;
  }

  private static String police(MpsFilingNumber number) {
    return "<a href=\"https://beian.mps.gov.cn/#/query/webSearch?code="
        + number.digits()
        + "\" rel=\"noreferrer\" target=\"_blank\">"
        + "<img src=\"/beian.png\" alt=\"\" width=\"16\" height=\"17\"> "
        + number.value()
        + "</a>";
  }

  private static String ministry(String typed) {
    return typed == null
        ? null
        : MiitNumber.read(typed)
            .asOptional()
            .map(
                number ->
                    "<a href=\"https://beian.miit.gov.cn/\" rel=\"noreferrer\" target=\"_blank\">"
                        + number.value()
                        + "</a>")
            .orElse(null);
  }
}
