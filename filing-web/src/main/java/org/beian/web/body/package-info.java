/** How bodies of requests may come in: not so slowly that they keep threads from others. */
package org.beian.web.body;
