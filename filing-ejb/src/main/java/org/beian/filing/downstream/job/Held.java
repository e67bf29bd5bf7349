package org.beian.filing.downstream.job;

/** A report, and the worker that holds it. */
public record Held(ReportJob job, long worker) {}
