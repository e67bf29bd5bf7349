/**
 * Tables as files for spreadsheets, written by libraries as far as they do it row by row
 * (docs/adr/0005). What stands in them is another room's business.
 */
package org.beian.filing.sheet;
