/**
 * The complaint officer's pages: what waits for a reply, and one complaint with all that was said.
 * Who may do what is said by {@code filing.complaint}.
 */
package org.beian.web.desk.complaint;
