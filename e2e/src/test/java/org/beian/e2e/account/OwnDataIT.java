package org.beian.e2e.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipFile;
import org.beian.e2e.browser.Visitor;
import org.beian.e2e.sample.CreditCodes;
import org.beian.e2e.sample.Forms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OwnDataIT {

  @Test
  @DisplayName("SE7: the owner signs out elsewhere, and takes a copy of all that is held")
  void seesWhereOneIsSignedInAndWhatIsHeld() {
    int n = Forms.serial();
    String unit = CreditCodes.of(n);
    try (Visitor phone = Visitor.onPhone()) {
      Colleague owner = new Colleague(phone, "owner@unit" + n + ".example");
      owner.askForAccount(unit, "库尔勒某某公司");
      owner.followMail();
      owner.choosePassword(Colleague.PASSWORD);

      signOutElsewhere(owner, phone);
      takeACopy(phone, unit);
    }
  }

  private static void signOutElsewhere(Colleague member, Visitor phone) {
    Page here = phone.page();
    try (Visitor other = Visitor.atDesk();
        Visitor third = Visitor.atDesk()) {
      for (Visitor visitor : List.of(other, third)) {
        visitor.open("/account/sign-in");
        new Colleague(visitor, member.email()).signIn(Colleague.PASSWORD);
      }
      here.navigate("/account/security");
      assertThat(here.locator("#sessions tbody tr")).hasCount(3);
      phone.picture("account-sessions");
      phone.requireNoSidewaysScrolling();
      phone.requireAccessible();

      here.locator("#sessions button[value=end]").first().click();
      assertThat(here.locator("#sessions tbody tr")).hasCount(2);
      third.open("/account/security");
      assertThat(third.page().url()).contains("/account/sign-in");
      other.open("/account/security");
      assertThat(other.page().locator("#sessions tbody tr")).hasCount(2);

      here.click("#sessions button[value=others]");
      assertThat(here.locator("#sessions tbody tr")).hasCount(1);
      other.open("/account/security");
      assertThat(other.page().url()).contains("/account/sign-in");
    }
  }

  private static void takeACopy(Visitor phone, String unit) {
    Page page = phone.page();
    page.navigate("/account/data");
    phone.picture("account-data");
    phone.requireAccessible();
    phone.requireNoSidewaysScrolling();
    Download copy = page.waitForDownload(() -> page.click("#copy button"));
    assertThat(copy.suggestedFilename()).isEqualTo("filing-desk-" + unit + ".zip");
    try (ZipFile zip = new ZipFile(copy.path().toFile())) {
      String account =
          new String(
              zip.getInputStream(zip.getEntry("account.json")).readAllBytes(),
              StandardCharsets.UTF_8);
      assertThat(account).contains(unit, "库尔勒某某公司");
      assertThat(zip.getEntry("README.txt")).isNotNull();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
