/**
 * API clients: programs that act for an organisation. Its owner makes them, an authority approves
 * them, they expire, and they can be taken away at once. How a program proves who it is and gets a
 * token belongs to {@code token}; what a scope lets it do, to the rooms that ask for it.
 */
package org.beian.directory.client;
