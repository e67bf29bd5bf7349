/**
 * The code lists that fields of the form hold: as the product brings them, and as the system
 * administrator changes them. Whoever needs a code's words or its list asks {@link
 * org.beian.filing.codes.CodeLists}.
 */
package org.beian.filing.codes;
