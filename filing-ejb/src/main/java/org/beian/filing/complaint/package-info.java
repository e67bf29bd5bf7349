/**
 * Consultations and complaints (guide items 17 and 19) from the first word to the last, and the
 * tasks that bad ratings become: states, the clock of 15 working days, and who may answer. Ratings
 * themselves belong to {@code rating}, talk inside a case to {@code message}.
 */
package org.beian.filing.complaint;
