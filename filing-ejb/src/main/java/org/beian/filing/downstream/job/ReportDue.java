package org.beian.filing.downstream.job;

/** A report is due from now on; seen when that is committed. */
record ReportDue(long job) {}
