/**
 * The product as a process of its own, started the way people start it, and what a test may do to
 * it from outside: ask over HTTP, look into its database, restart it, kill its parts. Nothing here
 * knows classes of the product.
 */
package org.beian.e2e.product;
