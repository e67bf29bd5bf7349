/**
 * Applications (办件) on record: the form as it was handed in, the number, what was answered. Entity
 * and repository are for {@code intake}, which changes them, and {@code cases}, which opens them;
 * all other rooms see the values only.
 */
package org.beian.filing.application;
