/**
 * The code lists of the form as the system administrator changes them. The form itself asks {@link
 * org.beian.filing.form.CodeLists}, which follows what is kept here.
 */
package org.beian.filing.codes;
