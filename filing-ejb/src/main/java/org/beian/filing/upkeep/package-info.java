/** When the rooms' chores are done. What a chore does belongs to the room that it tidies. */
package org.beian.filing.upkeep;
