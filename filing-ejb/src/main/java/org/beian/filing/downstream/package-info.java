/**
 * Access providers' reports of the organisations connected through them (Order 33, Art. 12,
 * paragraph 2): who may report, handing reports in, and what is told of them. Rows, files, lists
 * and the work on them have packages of their own below this one.
 */
package org.beian.filing.downstream;
