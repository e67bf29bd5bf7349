/**
 * Finding filings on record by whatever is known of them, for the staff. What filings are belongs
 * to {@code registry}; taking what was found away as a file to {@code export}.
 */
package org.beian.filing.search;
