package org.beian.filing.rules;

/** One rule of the intake: it looks at a form and objects to what it finds. */
@FunctionalInterface
interface IntakeRule {
  void ask(Review review);
}
