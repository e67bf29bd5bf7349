/**
 * Papers in the hands of the public: the check whether one is true, and the papers of a case that
 * was looked up. Papers of the answer just given are handed out by {@code apply}.
 */
package org.beian.web.paper;
