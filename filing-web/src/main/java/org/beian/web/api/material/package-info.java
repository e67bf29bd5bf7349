/** Uploads of materials, none of which is read past its limit. */
package org.beian.web.api.material;
