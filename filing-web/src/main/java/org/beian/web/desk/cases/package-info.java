/** The screen on which a case is looked at and decided. */
package org.beian.web.desk.cases;
