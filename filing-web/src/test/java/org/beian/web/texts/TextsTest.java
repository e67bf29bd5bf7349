package org.beian.web.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

  static final List<String> BUNDLES = Texts.BUNDLES;

  private static final Pattern KEY = Pattern.compile("text(?:\\[|\\.with\\()'([^']+)'[\\],]");
  private static final Pattern LINE = Pattern.compile("(?m)^([\\w.-]+)\\s*=");

  @ParameterizedTest
  @FieldSource("BUNDLES")
  void standInBothLanguages(String bundle) {
    assertThat(read(bundle, "").stringPropertyNames())
        .isNotEmpty()
        .isEqualTo(read(bundle, "_en").stringPropertyNames());
  }

  @ParameterizedTest
  @FieldSource("BUNDLES")
  void areNowhereBlank(String bundle) {
    assertThat(read(bundle, "").values()).noneMatch(text -> text.toString().isBlank());
    assertThat(read(bundle, "_en").values()).noneMatch(text -> text.toString().isBlank());
  }

  @ParameterizedTest
  @FieldSource("BUNDLES")
  void takeTheSameArgumentsInBothLanguages(String bundle) {
    Properties chinese = read(bundle, "");
    Properties english = read(bundle, "_en");

    for (String key : chinese.stringPropertyNames()) {
      assertThat(arguments(chinese.getProperty(key)))
          .as(key)
          .isEqualTo(arguments(english.getProperty(key)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "_en"})
  void standOnce(String suffix) throws IOException {
    List<String> keys = new ArrayList<>();
    for (String bundle : BUNDLES) {
      String path = "src/main/resources/" + bundle.replace('.', '/') + suffix + ".properties";
      LINE.matcher(Files.readString(Path.of(path))).results().forEach(l -> keys.add(l.group(1)));
    }

    assertThat(keys).hasSizeGreaterThan(100).doesNotHaveDuplicates();
  }

  @Test
  void standForEveryKeyThatAPageNames() throws IOException {
    Set<String> known =
        BUNDLES.stream()
            .flatMap(bundle -> read(bundle, "").stringPropertyNames().stream())
            .collect(Collectors.toSet());

    try (Stream<Path> files = Files.walk(Path.of("src/main/webapp"))) {
      List<String> named =
          files
              .filter(file -> file.toString().endsWith(".xhtml"))
              .flatMap(TextsTest::keysOf)
              .toList();
      assertThat(named).hasSizeGreaterThan(100);
      assertThat(known).containsAll(named);
    }
  }

  private static Stream<String> keysOf(Path page) {
    try {
      return KEY.matcher(Files.readString(page)).results().map(found -> found.group(1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int arguments(String text) {
    return text.contains("{0")
        ? new MessageFormat(text, Locale.ROOT).getFormatsByArgumentIndex().length
        : 0;
  }

  private static Properties read(String bundle, String suffix) {
    String path = "/" + bundle.replace('.', '/') + suffix + ".properties";
    try (var content =
        new InputStreamReader(TextsTest.class.getResourceAsStream(path), StandardCharsets.UTF_8)) {
      Properties texts = new Properties();
      texts.load(content);
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
