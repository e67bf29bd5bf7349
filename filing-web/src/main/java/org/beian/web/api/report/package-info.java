/** Access providers' reports for programs: handing in, following, fetching. No rule, no query. */
package org.beian.web.api.report;
