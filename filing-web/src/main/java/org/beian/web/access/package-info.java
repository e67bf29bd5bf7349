/**
 * The accessibility statement: what the last test run found, and what is known to fall short.
 *
 * <p>The numbers are the test's own; e2e's {@code AccessIT} fails when they differ.
 */
package org.beian.web.access;
