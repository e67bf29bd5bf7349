/** What the public may know of a case (guide item 21), and nothing else. */
package org.beian.filing.progress;
