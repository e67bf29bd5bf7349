/**
 * Filings in the hands of programs that act for an organisation: what members do on pages, done by
 * the same services, with a tag against changes made meanwhile and keys against repeats. What
 * programs of the sandbox do is kept in tables of its own that no other room reads.
 */
package org.beian.filing.program;
