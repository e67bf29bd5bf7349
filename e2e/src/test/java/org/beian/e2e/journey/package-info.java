/** Whole ways through the product, as its users go them. */
package org.beian.e2e.journey;
