/**
 * What applicants do after they handed a form in: take it back, mend it, change a filing, end it,
 * confirm it, claim it for their account. What may be done is decided here; how it is done belongs
 * to {@code cases}, {@code intake}, {@code draft} and {@code registry}.
 */
package org.beian.filing.lifecycle;
