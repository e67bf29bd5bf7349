/** Working days, holidays and office hours, in Beijing time. What is due when belongs to filing. */
package org.beian.directory.calendar;
