/**
 * Tests of the running product, by what they look at: {@code api}, {@code site}, {@code apply},
 * {@code journey}, {@code fault}, {@code input}. Classes are named {@code *IT}; they share {@link
 * org.beian.e2e.product.Product#shared()} and must not count on its database being empty.
 */
package org.beian.e2e;
