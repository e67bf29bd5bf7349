/**
 * How answers are written: JSON, only the members that are wanted, tags by what they say, and what
 * pages of any site may read.
 */
package org.beian.web.api.answer;
