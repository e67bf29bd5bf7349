package org.beian.filing.rating;

import java.util.Optional;
import java.util.stream.Stream;

/** The five levels of GB/T 39734, best first. */
public enum RatingLevel {
  /** 非常满意. */
  VERY_SATISFIED(5),
  /** 满意. */
  SATISFIED(4),
  /** 基本满意. */
  FAIRLY_SATISFIED(3),
  /** 不满意. */
  DISSATISFIED(2),
  /** 非常不满意. */
  VERY_DISSATISFIED(1);

  private final int points;

  RatingLevel(int points) {
    this.points = points;
  }

  /** 5 for the best to 1 for the worst. */
  public int points() {
    return points;
  }

  /** Whether it is a bad rating (差评), which somebody must look into: the lowest two. */
  public boolean isBad() {
    return points <= 2;
  }

  /** The level of that name, none if there is none. */
  public static Optional<RatingLevel> named(String name) {
    return Stream.of(values()).filter(level -> level.name().equals(name)).findFirst();
  }

  static RatingLevel of(int points) {
    return Stream.of(values()).filter(level -> level.points == points).findFirst().orElseThrow();
  }
}
