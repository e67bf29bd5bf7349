/**
 * The API for integrators under {@code /api/v1}: resources that translate between HTTP and the
 * services, and nothing more. No rule and no query lives here.
 *
 * <p>What goes in is read by {@code form}, what comes out are the records of {@code view}, and
 * every no is worded by {@code problem}.
 */
package org.beian.web.api;
