/**
 * How an authority is reached and works, as the system administrator changes it from a day on, and
 * what was told before. What holds on a day is read by the rooms {@code authority} and {@code
 * calendar}.
 */
package org.beian.directory.office;
