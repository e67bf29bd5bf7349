/**
 * Signing in: passwords, second factors, lockout, sessions. It knows logins only; who stands behind
 * one, and what they may do, is another room's business, so that everybody who signs in (members
 * now, staff later) stands on the same ground.
 */
package org.beian.directory.credential;
