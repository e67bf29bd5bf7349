/** Tables as files for spreadsheets. What stands in them is another room's business. */
package org.beian.filing.sheet;
