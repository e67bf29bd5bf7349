/**
 * Ratings of the service (好差评, GB/T 39734): one a case, once it has its answer. What a bad one
 * leads to belongs to {@code complaint}.
 */
package org.beian.filing.rating;
