package org.beian.filing.application;

import java.time.Instant;
import org.beian.filing.form.FilingForm;
import org.beian.filing.querycode.QueryCode;

/**
 * A form on the desk, not yet answered.
 *
 * @param id of the application it will be
 * @param json the form as text, the same for the same form
 * @param idempotencyKey the filer's, or drawn for this submission; null for a cancellation without
 *     one
 */
public record HandedIn(
    long id,
    QueryCode code,
    FilingForm form,
    String json,
    String idempotencyKey,
    Purpose purpose,
    Instant at) {}
