/**
 * Query codes: secrets that open a case, a draft or a complaint to whoever holds them, and the
 * guard that counts wrong tries. What is opened by them belongs to the rooms that ask.
 */
package org.beian.filing.querycode;
