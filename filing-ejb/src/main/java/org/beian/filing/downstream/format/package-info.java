/**
 * Files of rows, read and written one row at a time: NDJSON, CSV and XLSX, whatever is hostile in
 * them refused. What a row means belongs to {@code downstream.row}; where files are kept does not
 * belong here.
 */
package org.beian.filing.downstream.format;
