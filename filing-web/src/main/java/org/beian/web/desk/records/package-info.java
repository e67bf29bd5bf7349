/** What is on record, for the staff: the search of the register and what follows from it. */
package org.beian.web.desk.records;
