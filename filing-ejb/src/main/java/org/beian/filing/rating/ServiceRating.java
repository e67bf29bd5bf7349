package org.beian.filing.rating;

import java.time.Instant;

/**
 * A rating as whoever gave it may see it.
 *
 * @param words said with it, or null
 * @param task number of the task that a bad one became, or null
 */
public record ServiceRating(RatingLevel level, String words, String task, Instant at) {}
