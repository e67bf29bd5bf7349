/**
 * Codes by which organisations are known. Whether a code is good enough for a filing is judged in
 * filing.
 */
package org.beian.directory.organisation;
