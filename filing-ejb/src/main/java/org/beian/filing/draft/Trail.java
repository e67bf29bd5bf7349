package org.beian.filing.draft;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What was changed in a draft when, by which page. It tells a field that a page changed from one
 * that it only shows as it was.
 *
 * @param floor of changes up to this revision nothing is known any more
 * @param steps the first is the oldest
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Trail(int floor, List<Step> steps) {

  static final Trail EMPTY = new Trail(0, List.of());

  private static final int MOST_STEPS = 200;

  Trail {
    steps = List.copyOf(steps);
  }

  /** A change: what stood in the field before, null if nothing. */
  record Step(String pointer, int revision, String page, String before) {}

  /** What is to be done with a text that a page sends. */
  enum Verdict {
    /** Nobody else touched the field since the page was shown. */
    TAKE,
    /** The page did not touch the field; somebody else did. */
    LEAVE,
    /** Both did. */
    CONFLICT
  }

  Verdict verdict(String pointer, String sent, Stand stand) {
    if (stand == null) {
      return Verdict.TAKE;
    }
    if (stand.revision() < floor) {
      return Verdict.CONFLICT;
    }
    List<Step> here = steps.stream().filter(step -> step.pointer().equals(pointer)).toList();
    int own =
        IntStream.range(0, here.size())
            .filter(i -> here.get(i).page().equals(stand.page()))
            .max()
            .orElse(-1);
    return here.stream()
        .skip(own + 1L)
        .filter(step -> step.revision() > stand.revision())
        .findFirst()
        .map(foreign -> Objects.equals(foreign.before(), sent) ? Verdict.LEAVE : Verdict.CONFLICT)
        .orElse(Verdict.TAKE);
  }

  Trail with(List<Step> more) {
    List<Step> all = Stream.concat(steps.stream(), more.stream()).toList();
    int surplus = Math.max(0, all.size() - MOST_STEPS);
    int newFloor = surplus == 0 ? floor : all.get(surplus - 1).revision();
    return new Trail(newFloor, all.subList(surplus, all.size()));
  }
}
