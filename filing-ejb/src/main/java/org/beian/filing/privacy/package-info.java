/**
 * What of a form shows a person, and who may look at it: numbers and addresses are covered unless
 * somebody with the right gives a reason, which the audit log keeps. How they are kept in the
 * database is {@code directory.sealing}'s business.
 */
package org.beian.filing.privacy;
