/** Pages about the staff itself: one's own account, and who works here in which roles. */
package org.beian.web.desk.staff;
