/**
 * Forms that are still being filled in. Nothing here is judged or numbered: that begins when a form
 * is handed in, in {@code intake}.
 */
package org.beian.filing.draft;
