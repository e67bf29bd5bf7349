/**
 * Reads the filing form from JSON, tolerant of scalars and strict about everything else, and names
 * every fault of a body at once by JSON pointer.
 */
package org.beian.web.api.form;
