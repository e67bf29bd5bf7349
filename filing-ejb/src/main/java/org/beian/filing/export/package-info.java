/**
 * Taking what a search finds away as a file, made beside the work of the desk. What is found
 * belongs to {@code search}, how files for spreadsheets are written to {@code sheet}.
 */
package org.beian.filing.export;
