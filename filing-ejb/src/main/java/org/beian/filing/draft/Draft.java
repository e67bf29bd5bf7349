package org.beian.filing.draft;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.beian.filing.form.FilingForm;
import org.beian.filing.persistence.Json;

/** A form that is still being filled in. */
@Entity
@Table(name = "draft")
public class Draft {

  @Id
  @Column(name = "token_hash")
  private String tokenHash;

  @Column private String form;

  @Column(name = "saved_at")
  private Instant savedAt;

  protected Draft() {} // for JPA

  Draft(String tokenHash, FilingForm form, Instant at) {
    this.tokenHash = tokenHash;
    save(form, at);
  }

  void save(FilingForm newForm, Instant at) {
    form = Json.write(newForm);
    savedAt = at;
  }

  FilingForm form() {
    return Json.read(form, new TypeReference<FilingForm>() {});
  }

  boolean wasSavedAfter(Instant instant) {
    return savedAt.isAfter(instant);
  }
}
