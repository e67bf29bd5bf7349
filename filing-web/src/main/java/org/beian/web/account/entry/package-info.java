/**
 * How members of organisations come in: registering, the links of mails, signing in with a password
 * or a provider, and what their browsers carry from then on. The other page packages may ask {@link
 * org.beian.web.account.entry.CurrentMember}. What members do then is not here.
 */
package org.beian.web.account.entry;
