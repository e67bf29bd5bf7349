/**
 * The API for integrators under {@code /api/v1}: resources that translate between HTTP and the
 * services, and nothing more. No rule and no query lives here.
 *
 * <p>A room for each family of resources: {@code filing}, {@code material}, {@code report}, {@code
 * event}, {@code directory}. What goes in is read by {@code parameter} and {@code form}, what comes
 * out are the records of {@code view}, written by {@code answer}; who calls is told by {@code
 * caller}, and every no is worded by {@code problem}.
 */
package org.beian.web.api;
