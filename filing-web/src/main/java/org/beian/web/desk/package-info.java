/**
 * The desk of the authorities' staff, under {@code /desk/}: who of them sends a request, and what
 * all pages of the desk share. Each task has a room of its own below; signing in is {@code entry}.
 */
package org.beian.web.desk;
