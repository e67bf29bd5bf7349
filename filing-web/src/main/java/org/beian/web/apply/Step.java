package org.beian.web.apply;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The pages of the form in the order in which they are walked. */
public enum Step {
  START("/apply/", "/track", "/authority", "/unit/divisionCode"),
  UNIT("/apply/unit", "/unit"),
  PEOPLE(
      "/apply/people",
      "/unit/legalRepresentative",
      "/securityOfficer",
      "/emergencyContact",
      "/agent"),
  CONNECTION("/apply/connection", "/connection", "/service"),
  SECURITY("/apply/security", "/security"),
  MATERIALS("/apply/materials", "/materials"),
  REVIEW("/apply/review", "/truthful", "/filledOn");

  private static final List<Step> ORDER = List.of(values());

  private final String path;

  @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
  private final List<String> sections;

  Step(String path, String... sections) {
    this.path = path;
    this.sections = List.of(sections);
  }

  /** Address of the page below the site's root. */
  public String path() {
    return path;
  }

  /** Name in texts and styles, such as {@code unit}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The page before; the start has itself. */
  public Step before() {
    return ORDER.get(Math.max(0, ORDER.indexOf(this) - 1));
  }

  /** The page after; the review has itself. */
  public Step after() {
    return ORDER.get(Math.min(ORDER.size() - 1, ORDER.indexOf(this) + 1));
  }

  /** Address that shows this page with its faults marked. */
  public String checkedPath() {
    return path + "?check=1";
  }

  /** The page on which the field at a pointer stands; the review for one that stands nowhere. */
  static Step of(String pointer) {
    return ORDER.stream()
        .filter(step -> step.reach(pointer) > 0)
        .max(Comparator.comparingInt(step -> step.reach(pointer)))
        .orElse(REVIEW);
  }

  private int reach(String pointer) {
    return sections.stream()
        .filter(section -> pointer.equals(section) || pointer.startsWith(section + "/"))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }
}
