/**
 * Whether everybody can use the pages: axe on each of them in every state, magnified, from right to
 * left, without scripts; Lighthouse; and the statement that tells the numbers.
 */
package org.beian.e2e.access;
