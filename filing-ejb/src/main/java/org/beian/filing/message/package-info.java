/**
 * Messages between applicant and authority inside a case, with the time each side read what the
 * other wrote. What is meant for somebody else than the clerk of the case belongs to {@code
 * complaint}.
 */
package org.beian.filing.message;
