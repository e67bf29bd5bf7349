/**
 * Access providers' reports in the browser: handing a file in, saying what its columns are, looking
 * at what it would change, and having it take effect. No rule, no query.
 */
package org.beian.web.report;
