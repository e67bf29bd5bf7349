package org.beian.web.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StyleSheetsTest {

  private static final Pattern PHYSICAL =
      Pattern.compile(
          "(?:margin|padding|border)-(?:left|right)|[;{\\s](?:left|right):|text-align: (?:left|right)"
              + "|float: (?:left|right)");
  private static final Pattern ELSEWHERE = Pattern.compile("@import|https?:|url\\(//");

  static List<Path> sheets() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/webapp/assets"))) {
      return files.filter(file -> file.toString().endsWith(".css")).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void knowNoLeftAndRightSoThatTheyServeEitherDirection(Path sheet) throws IOException {
    assertThat(PHYSICAL.matcher(Files.readString(sheet)).results().map(r -> r.group())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void askNothingOfOtherHosts(Path sheet) throws IOException {
    assertThat(ELSEWHERE.matcher(Files.readString(sheet)).find()).isFalse();
  }
}
