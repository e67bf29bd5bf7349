/**
 * The words of the mails that this module posts by itself, in both languages. When a mail is due
 * and to whom it goes is the business of the room that posts it.
 */
package org.beian.filing.mail;
