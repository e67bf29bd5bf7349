/** The public pages. */
package org.beian.e2e.site;
