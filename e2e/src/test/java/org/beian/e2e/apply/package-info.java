/**
 * The form as applicants meet it in their browsers, from the start to the receipt.
 *
 * <p>What the rules say is proved with the rules; here stands what the pages make of it.
 */
package org.beian.e2e.apply;
