/**
 * The pages for everybody: what filing is, where the offices are, the guide, the public query; and
 * what all pages stand on: security headers, the server's nonce, the look at faults.
 *
 * <p>No rule and no query here. The pages keep no session and no view state.
 */
package org.beian.web.site;
