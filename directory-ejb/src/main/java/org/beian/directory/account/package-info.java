/**
 * Accounts of organisations and their members. An account belongs to the organisation, never to a
 * person: members come and go. What an organisation filed does not belong here, and neither do
 * passwords and sessions as such.
 */
package org.beian.directory.account;
