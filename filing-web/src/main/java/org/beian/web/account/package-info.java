/**
 * Who is signed in, and the pages of an organisation's account. The other page packages may ask
 * {@link org.beian.web.account.CurrentMember}; this one knows none of them but {@code site}.
 */
package org.beian.web.account;
