/**
 * What the audit administrator does with the audit log. How it is written and chained belongs to
 * {@code audit}.
 */
package org.beian.directory.inspection;
