/**
 * The filing form (备案表) and what can be said about it: its fields, the names of domains and mail
 * boxes that may stand in them, the findings of the rules and their texts. Nothing here decides.
 */
package org.beian.filing.form;
