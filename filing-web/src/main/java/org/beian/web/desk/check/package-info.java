/** Spot checks of what the machine filed: their list, and the form beside the case itself. */
package org.beian.web.desk.check;
