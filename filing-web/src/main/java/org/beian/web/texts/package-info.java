/**
 * The words of the pages and the language they are spoken in.
 *
 * <p>Every audience keeps its texts in a bundle of its own next to this package's other bundles; a
 * text stands in both languages or the build fails. What the rules say of a form is not here: its
 * texts live with the rules.
 */
package org.beian.web.texts;
