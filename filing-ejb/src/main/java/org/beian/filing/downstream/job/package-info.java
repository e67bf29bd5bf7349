/**
 * Reports as work to be done: files on their way in, jobs that any server takes up and none loses,
 * and how a report takes effect. Who may report, and what pages and programs see, does not belong
 * here.
 */
package org.beian.filing.downstream.job;
