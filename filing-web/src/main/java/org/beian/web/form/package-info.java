/**
 * A filing form in the hands of pages, whoever reads them: by the JSON pointers of its fields, in
 * words instead of codes, and as the official table. {@link org.beian.web.form.TypedForm} is the
 * only place that turns names of inputs into a form and back. No page of its own.
 */
package org.beian.web.form;
