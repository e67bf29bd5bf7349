/**
 * Bad input: whatever is sent, the answer is a refusal that names the place, nothing is half
 * stored, and nothing of the product's insides is told.
 */
package org.beian.e2e.input;
