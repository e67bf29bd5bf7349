/**
 * How the pages look to this reader: the choice between the standard look and the one for elders.
 *
 * <p>What a look is made of stands in the style sheets, not here.
 */
package org.beian.web.look;
