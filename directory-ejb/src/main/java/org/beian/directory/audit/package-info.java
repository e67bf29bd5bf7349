/**
 * The audit log: who did what to what, chained so that a change is noticed. Logging for operators
 * does not belong here.
 */
package org.beian.directory.audit;
