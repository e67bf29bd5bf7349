/**
 * Tokens: what a program gets for proving who it is (OAuth 2.0 client credentials, RFC 6749, 4.4;
 * RFC 7523) and shows with every call (RFC 6750). Who the programs are and whether they may come in
 * belongs to {@code client}, and is asked anew at every call: a client taken away is out at once.
 */
package org.beian.directory.token;
