/**
 * The token endpoint, in the words of OAuth 2.0 (RFC 6749). Who gets a token is decided elsewhere.
 */
package org.beian.web.oauth;
