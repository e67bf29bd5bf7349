package org.beian.filing.downstream.row;

import java.util.Map;
import java.util.Optional;

/** What a report says of a row (Order 33, Art. 12: 变更情况). */
public enum ChangeKind {
  ADD("A"),
  CHANGE("C"),
  REMOVE("R");

  private static final Map<String, ChangeKind> WORDS =
      Map.ofEntries(
          Map.entry("ADD", ADD),
          Map.entry("新增", ADD),
          Map.entry("增加", ADD),
          Map.entry("CHANGE", CHANGE),
          Map.entry("变更", CHANGE),
          Map.entry("修改", CHANGE),
          Map.entry("REMOVE", REMOVE),
          Map.entry("终止", REMOVE),
          Map.entry("停止", REMOVE),
          Map.entry("删除", REMOVE),
          Map.entry("注销", REMOVE));

  private final String letter;

  ChangeKind(String letter) {
    this.letter = letter;
  }

  /** As the database has it. */
  public String letter() {
    return letter;
  }

  /** The kind that a letter of the database stands for. */
  public static ChangeKind of(String letter) {
    return switch (letter) {
      case "A" -> ADD;
      case "C" -> CHANGE;
      default -> REMOVE;
    };
  }

  /** The kind that a word of a file stands for. */
  static Optional<ChangeKind> named(String word) {
    return Optional.ofNullable(WORDS.get(word));
  }
}
