/**
 * The four questions of the home page: whether a reader has to file, which track, where and until
 * when. The answer leads to the start of the form with all of it filled in.
 *
 * <p>No rule here: the authority and the days come from the services that know them.
 */
package org.beian.web.finder;
