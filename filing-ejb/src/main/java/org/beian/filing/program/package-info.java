/**
 * Filings in the hands of programs that act for an organisation: what members do on pages, done by
 * the same services, with a tag against changes made meanwhile and keys against repeats. What
 * programs of the sandbox file is kept in tables of its own that no other room reads, under numbers
 * that no register has; what they report hangs on these numbers, and their papers are specimens.
 */
package org.beian.filing.program;
