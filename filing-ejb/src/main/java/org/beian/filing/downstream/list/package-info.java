/**
 * The lists of organisations connected through an access provider, as the database keeps them:
 * rows, comparison of two lists, and how one takes the place of another. Reading files does not
 * belong here.
 */
package org.beian.filing.downstream.list;
