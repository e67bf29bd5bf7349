/**
 * The desk: applications (办件), what was decided on them, their receipts and who may open them. The
 * rules belong to {@code rules}, forms not yet handed in to {@code draft}, and what is on record
 * afterwards to {@code registry}.
 */
package org.beian.filing.intake;
