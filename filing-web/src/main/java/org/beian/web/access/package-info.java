/**
 * The accessibility statement: what the last test run found, and what is known to fall short.
 *
 * <p>The numbers are a test's own, never written by hand; without a complete run there are none.
 */
package org.beian.web.access;
