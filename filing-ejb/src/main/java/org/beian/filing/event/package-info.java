/**
 * What happened to the cases and filings of accounts, kept for their programs: entered in the
 * transaction of the act, counted after its commit, read in that order. How it is carried to
 * receivers belongs to {@code webhook}.
 */
package org.beian.filing.event;
