/**
 * Public data: authorities, their hours and history, calendar, deadline, guide and code lists; as
 * JSON and as files.
 */
package org.beian.web.api.directory;
