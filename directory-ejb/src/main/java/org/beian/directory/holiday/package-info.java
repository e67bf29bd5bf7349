/**
 * The yearly notices on holidays and make-up workdays: read from a file, looked at before they are
 * taken, and put on record. What follows from the days belongs to {@code calendar}.
 */
package org.beian.directory.holiday;
