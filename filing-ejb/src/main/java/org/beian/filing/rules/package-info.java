/**
 * The rules of the service guide and Order 33 as they are asked of a form: {@link
 * org.beian.filing.rules.IntakeRules} has all of them, {@link org.beian.filing.rules.Judge} asks
 * them in view of what is on record. What is done upon the decision belongs to {@code intake}.
 */
package org.beian.filing.rules;
