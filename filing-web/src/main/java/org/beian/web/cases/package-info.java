/**
 * Cases and filings after they were handed in: their story, and what their applicants may do with
 * them, by query code or by account. The form itself belongs to {@code apply}.
 */
package org.beian.web.cases;
