/**
 * How the staff signs in: password and second factor, always both. What they do then is not here.
 */
package org.beian.web.desk.entry;
