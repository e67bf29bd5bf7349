/**
 * Words of papers, mails and replies as the system administrator sets them, with placeholders, in
 * editions that are published from a moment on. Which text stands where is the business of the
 * rooms that write; they ask {@link org.beian.filing.template.Wordings}.
 */
package org.beian.filing.template;
