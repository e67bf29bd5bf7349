/**
 * The pages on which the public speaks: questions and complaints, messages inside a case, ratings.
 * They keep no session; number and code stay in a cookie of the browser and never in an address.
 */
package org.beian.web.voice;
