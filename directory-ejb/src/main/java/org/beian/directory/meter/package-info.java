/**
 * What a server measures of itself, for those who watch over it: numbers only, nothing of persons
 * or organisations. What is measured is named where it happens.
 */
package org.beian.directory.meter;
