/**
 * Rows of the feature list that no other test names, through the API; each display name begins with
 * the row's id. {@code e2e/README.md} tells where the other rows are proved.
 */
package org.beian.e2e.rows;
