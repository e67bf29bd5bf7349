/** How rooms of both modules read their texts. The texts themselves lie with the rooms. */
package org.beian.directory.text;
