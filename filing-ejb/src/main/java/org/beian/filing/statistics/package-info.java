/**
 * Figures of the work and of the register (备案统计; Order 33, Art. 16), counted anew each time from
 * the rows themselves, so that they agree with the register. Figures for the public belong to
 * whoever publishes them.
 */
package org.beian.filing.statistics;
