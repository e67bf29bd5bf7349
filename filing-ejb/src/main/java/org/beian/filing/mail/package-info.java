/**
 * The words of the mails that this module posts by itself, in both languages, and where a unit is
 * written to. When a mail is due is the business of the room that posts it.
 */
package org.beian.filing.mail;
