/**
 * The filing form (备案表) and what can be said about it: its fields, the values that may stand in
 * them, the code lists, the findings of the rules and their texts. Nothing here decides.
 */
package org.beian.filing.form;
