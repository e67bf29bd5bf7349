/**
 * What the administrators tell every visitor of the site between two times. Messages to one reader
 * belong to {@code outbox}.
 */
package org.beian.directory.announcement;
