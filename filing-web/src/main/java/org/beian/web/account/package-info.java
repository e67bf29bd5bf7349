/**
 * The pages of an organisation's account: its members, programs and webhooks, the reader's own
 * password and second factor, and a copy of all that is held. They know no other page package but
 * {@code entry} and {@code site}.
 */
package org.beian.web.account;
