/**
 * Security keys and passkeys as the W3C's Web Authentication (WebAuthn) has them: how one is added
 * to a login, and how it proves later that it is there. Every statement of a key is checked by
 * WebAuthn4J. It knows logins by number only; when a key is asked for, how many tries there are and
 * what is entered in the audit log is the business of {@code credential}.
 */
package org.beian.directory.securitykey;
