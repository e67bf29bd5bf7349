/**
 * The desk: forms are handed in and answered, at once or by a clerk's decision, and repeats get the
 * first answer. The rules belong to {@code rules}, forms not yet handed in to {@code draft}, what
 * was answered to {@code application}, and what is on record afterwards to {@code registry}.
 */
package org.beian.filing.intake;
