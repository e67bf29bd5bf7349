package org.beian.e2e.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.StreamSupport;
import org.beian.e2e.input.Uploads;
import org.beian.e2e.notice.Papers;
import org.beian.e2e.sample.Forms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The screen on which a clerk files for a visitor. */
class CounterIT {

  private static final String FIELDS = "#counter .counter-field [name^='/']";

  @Test
  @DisplayName("CL16: a paper form is filed on one screen, marked, and its papers handed over")
  void aPaperFormIsFiledWhileTheVisitorWaits() throws IOException {
    ObjectNode form = Forms.ip();
    try (Clerk clerk = Clerk.signedIn("clerk.hejing")) {
      Page page = clerk.page;
      clerk.visitor.open("/desk/counter");
      copy(form, page);
      page.setInputFiles("#scan", new FilePayload("备案表.pdf", "application/pdf", Uploads.pdf()));
      page.locator("#uploads li").waitFor();
      page.check("#truthful");
      clerk.press("#submit");

      assertThat(page.locator("#receipt .tag-ok").count()).as(page.content()).isEqualTo(1);
      assertThat(page.innerText("#receipt")).contains("窗口", form.at("/unit/unitName").asText());
      String number = page.innerText("#filingNo");
      assertThat(paper(page, "#proof")).contains("备案证明", number);
      assertThat(paper(page, "#receiptPdf")).contains("受理回执");
      clerk.visitor.requireAccessible();
      clerk.visitor.picture("desk-counter-receipt");

      clerk.visitor.open("/desk/counter");
      page.fill("#unit-uscc", form.at("/unit/uscc").asText());
      clerk.press("#known");
      assertThat(page.inputValue("[name='/unit/unitName']"))
          .isEqualTo(form.at("/unit/unitName").asText());
    }
  }

  /** Copies a paper form field by field, as far as the screen asks for it. */
  private static void copy(ObjectNode form, Page page) {
    for (Locator field : page.locator(FIELDS).all()) {
      String pointer = field.getAttribute("name");
      List<String> values = values(form, pointer);
      if (values.isEmpty()) {
        continue;
      }
      if ("checkbox".equals(field.getAttribute("type"))) {
        field.setChecked(values.contains(field.getAttribute("value")));
      } else if (field.evaluate("field => field.tagName").equals("SELECT")) {
        field.selectOption(values.get(0));
      } else {
        field.fill(String.join("\n", values));
      }
    }
  }

  private static List<String> values(ObjectNode form, String pointer) {
    JsonNode value = form.at(pointer);
    if (value.isArray()) {
      return StreamSupport.stream(value.spliterator(), false)
          .map(one -> one.isObject() ? one.at("/range").asText() : one.asText())
          .toList();
    }
    return value.isMissingNode() ? List.of() : List.of(value.asText());
  }

  private static String paper(Page page, String button) throws IOException {
    Download file = page.waitForDownload(() -> page.click(button));
    try (InputStream content = file.createReadStream()) {
      return Papers.words(content.readAllBytes());
    }
  }
}
