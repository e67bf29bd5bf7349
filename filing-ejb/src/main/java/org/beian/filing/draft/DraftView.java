package org.beian.filing.draft;

import java.time.Instant;
import java.util.List;
import org.beian.filing.application.Purpose;
import org.beian.filing.form.FilingForm;

/**
 * A draft as it was saved last.
 *
 * @param key names the draft in all browsers, and cannot be guessed
 * @param number names the draft; no secret, and opens nothing by itself
 * @param revision counts its changes
 * @param conflicts what was typed over something newer and waits for a choice
 * @param expiresAt when it is forgotten unless somebody goes on with it
 */
public record DraftView(
    String key,
    String number,
    int revision,
    FilingForm form,
    Purpose purpose,
    List<DraftConflict> conflicts,
    Instant savedAt,
    Instant expiresAt) {

  public DraftView {
    conflicts = List.copyOf(conflicts);
  }
}
