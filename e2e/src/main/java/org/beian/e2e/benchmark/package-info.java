/**
 * How fast the product is, and how near to what the machine can do at all. Not a test: nothing here
 * fails on a number.
 */
package org.beian.e2e.benchmark;
