package org.beian.filing.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.beian.filing.form.FindingCode;
import org.junit.jupiter.api.Test;

class NumbersTest {

  @Test
  void numbersAreKeptInOneSpelling() {
    assertThat(MobileNumber.read("+86 139-9960-0001").value()).hasToString("13999600001");
    assertThat(PhoneNumber.read("+86 996 2903895").value()).hasToString("0996-2903895");
    assertThat(PhoneNumber.read("4001234567").value()).hasToString("400-123-4567");
    assertThat(MiitNumber.read("新icp备12345678号1").value()).hasToString("新ICP备12345678号-1");
    assertThat(MpsFilingNumber.read("65010602000294").value()).hasToString("新公网安备65010602000294号");
  }

  @Test
  void anIdentityNumberDoesNotShowItself() {
    ResidentId id = ResidentId.read("65280119000101001x", LocalDate.of(2026, 11, 24)).value();

    assertThat(id).hasToString("652801********001X");
    assertThat(id.bornOn()).isEqualTo("1900-01-01");
    assertThat(id.hasKnownCounty()).isTrue();
  }

  @Test
  void aBirthAfterTodayIsNone() {
    assertThat(ResidentId.read("65280119000101001X", LocalDate.of(1899, 12, 31)).fault())
        .isEqualTo(FindingCode.RESIDENT_ID_DATE);
  }

  @Test
  void everySlipOfOneDigitInAnIdentityNumberIsFound() {
    String good = "652801190001010044";
    LocalDate today = LocalDate.of(2026, 11, 24);
    for (int place = 0; place < good.length(); place++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        String slip = good.substring(0, place) + digit + good.substring(place + 1);

        assertThat(ResidentId.read(slip, today).value() == null).isEqualTo(!slip.equals(good));
      }
    }
  }

  @Test
  void theCheckOfAnIdentityNumberIsThatOfTheStandard() {
    int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    for (int serial = 0; serial < 100; serial++) {
      String body = "65280119000101%03d".formatted(serial);
      int sum = 0;
      for (int i = 0; i < weights.length; i++) {
        sum += (body.charAt(i) - '0') * weights[i];
      }
      String number = body + "10X98765432".charAt(sum % 11);

      assertThat(ResidentId.read(number, LocalDate.of(2026, 11, 24)).value()).isNotNull();
    }
  }
}
