/**
 * The filing form as pages for applicants: start, six steps, review and receipt.
 *
 * <p>Every input is named by the JSON pointer of its field in {@link
 * org.beian.filing.form.FilingForm}, the same name that findings and the API use; {@link
 * org.beian.web.form.TypedForm} takes what was sent under it. What was typed lives in the draft
 * alone, never in a session: a request loads the draft, applies what it brought and saves it. No
 * rule is decided here.
 */
package org.beian.web.apply;
