/**
 * Papers issued on cases and the mail that tells of answers: receipts, non-acceptance notices,
 * filing proofs, the printed table; and the check whether such a paper is true. How a paper is
 * written and signed belongs to {@code document}, how mail is sent to the directory's outbox.
 */
package org.beian.filing.notice;
