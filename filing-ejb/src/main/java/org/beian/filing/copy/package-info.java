/**
 * A copy of everything that is held about one organisation, for the owner of its account. What is
 * held belongs to the other rooms; here it is only read.
 */
package org.beian.filing.copy;
