/**
 * Secrets: drawn, hashed, encrypted at rest, and handed out for one use. What they open is another
 * room's business.
 */
package org.beian.directory.secret;
