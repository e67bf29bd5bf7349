/**
 * What the operator sets from outside, by environment or system property (MicroProfile Config).
 * What is set on pages or kept in tables does not belong here.
 */
package org.beian.directory.setting;
