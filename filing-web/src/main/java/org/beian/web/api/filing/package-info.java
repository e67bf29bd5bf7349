/**
 * Applications, filings, their progress and their papers: for whoever holds number and query code,
 * and for programs.
 */
package org.beian.web.api.filing;
