/**
 * One row of a report: its fields, the rules it must keep, and the faults it may have. Where rows
 * are read from and kept does not belong here.
 */
package org.beian.filing.downstream.row;
