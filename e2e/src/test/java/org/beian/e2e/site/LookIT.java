package org.beian.e2e.site;

import org.beian.e2e.browser.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookIT {

  @ParameterizedTest
  @ValueSource(strings = {"/", "/offices?division=KORLA_ETDZ", "/guide", "/progress"})
  void isAccessibleAndFitsTheDesk(String path) {
    try (Visitor visitor = Visitor.atDesk()) {
      visitor.open(path);
      visitor.requireAccessible();
      visitor.requireNoSidewaysScrolling();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/offices?division=other", "/guide", "/progress"})
  void isAccessibleAndFitsThePhone(String path) {
    try (Visitor visitor = Visitor.onPhone()) {
      visitor.open(path);
      visitor.requireAccessible();
      visitor.requireNoSidewaysScrolling();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/offices", "/guide", "/progress"})
  void isAccessibleInEnglish(String path) {
    try (Visitor visitor = Visitor.english()) {
      visitor.open(path);
      visitor.requireAccessible();
      visitor.requireNoSidewaysScrolling();
    }
  }
}
