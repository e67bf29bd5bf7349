package org.beian.directory.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FoundingTest {

  private final List<String> made = new ArrayList<>();
  private int tries;

  @Test
  void makesWhatIsNotThereAndLeavesWhatIs() {
    Founding.once(() -> !made.isEmpty(), () -> made.add("first"));
    Founding.once(() -> !made.isEmpty(), () -> made.add("second"));

    assertThat(made).containsExactly("first");
  }

  @Test
  void aBrokenTryBeginsAgainWhileTheOtherServerIsNotDone() {
    Founding.once(() -> !made.isEmpty(), () -> breakTwiceThenMake());

    assertThat(made).containsExactly("mine");
  }

  @Test
  void aBrokenTryIsForgottenOnceTheOtherServerIsDone() {
    Founding.once(() -> !made.isEmpty(), () -> breakAfterTheOtherMadeIt());

    assertThat(made).containsExactly("the other's");
    assertThat(tries).isEqualTo(1);
  }

  @Test
  void whatNeverSucceedsStopsTheStart() {
    assertThatThrownBy(() -> Founding.once(() -> false, this::breakAlways)).hasMessage("broken");
    assertThat(tries).isGreaterThan(1);
  }

  private void breakTwiceThenMake() {
    if (tries < 2) {
      breakAlways();
    }
    made.add("mine");
  }

  private void breakAfterTheOtherMadeIt() {
    made.add("the other's");
    breakAlways();
  }

  private void breakAlways() {
    tries++;
    throw new IllegalStateException("broken");
  }
}
