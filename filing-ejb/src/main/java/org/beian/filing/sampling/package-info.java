/**
 * The lot that decides which automatically filed cases are looked at again (抽查), and the book of
 * those it drew. It knows nothing of applications but what it is told; who checks them, and what
 * follows, belongs to {@code inspection}.
 */
package org.beian.filing.sampling;
