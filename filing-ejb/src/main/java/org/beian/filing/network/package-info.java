/**
 * IP addresses: ranges of them, their families, and those nobody can be reached at. Who holds which
 * range is on record in {@code registry}; whether one may be filed is for {@code rules} to say.
 */
package org.beian.filing.network;
