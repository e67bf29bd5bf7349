/**
 * From the form to the decision: rules, drafts, applications (办件) and their receipts. What is on
 * record afterwards belongs to {@code registry}.
 */
package org.beian.filing.intake;
