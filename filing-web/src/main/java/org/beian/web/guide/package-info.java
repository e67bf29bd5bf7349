/**
 * The service guide on its page, and the flow chart that the guide announces and lacks.
 *
 * <p>The items themselves are data of the directory; the chart is laid out here from its texts.
 */
package org.beian.web.guide;
