/** Where the container learns who sends a request, whichever room they are on their way to. */
package org.beian.web.entry;
