/**
 * What is measured of filing: cases by outcome, how long answers took, what waits. Rooms that are
 * measured do not know of it.
 */
package org.beian.filing.meter;
