/** The system administrator's pages about what all authorities share. Accounts are in staff. */
package org.beian.web.desk.admin;
