/**
 * The service guide itself, item by item, as the site shows it. Rules that follow from it belong to
 * filing.
 */
package org.beian.directory.guide;
