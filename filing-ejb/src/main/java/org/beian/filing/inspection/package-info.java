/**
 * What the authority does after filings were made: it draws some to be looked at again, voids by
 * two persons those that rest on untrue data, and sees which units are late. Deciding applications
 * belongs to {@code intake} and its desk.
 */
package org.beian.filing.inspection;
