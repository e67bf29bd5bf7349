/** Asking, complaining, messages inside a case, ratings. */
package org.beian.e2e.voice;
