/**
 * How rooms of both modules read their texts, and what people write in words of their own. The
 * texts themselves lie with the rooms.
 */
package org.beian.directory.text;
