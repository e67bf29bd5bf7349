/**
 * How long things are kept that nothing rests on any more, what is held beyond that, and the log of
 * what was deleted. Filings are kept for good; what has a rule of its own, such as drafts and
 * mails, is tidied by its room.
 */
package org.beian.filing.retention;
