/**
 * How chores are done again and again, beside the requests, on every server. What a chore does
 * belongs to the room that it tidies.
 */
package org.beian.directory.upkeep;
