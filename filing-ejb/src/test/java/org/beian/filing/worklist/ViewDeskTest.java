package org.beian.filing.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.beian.filing.review.ClerksHall.AUDIT;
import static org.beian.filing.review.ClerksHall.KORLA_CLERK;
import static org.beian.filing.review.ClerksHall.LI;
import static org.beian.filing.review.ClerksHall.WANG;

import java.util.List;
import java.util.stream.IntStream;
import org.beian.directory.staff.NotAllowedException;
import org.beian.filing.queue.QueueFilter;
import org.beian.filing.queue.QueueFilter.Holding;
import org.beian.filing.review.ClerksHall;
import org.beian.filing.review.ReviewDesk;
import org.beian.filing.worklist.ViewDesk.Kept;
import org.junit.jupiter.api.Test;

class ViewDeskTest {

  private static final ClerksHall HALL = new ClerksHall("view_desk");

  @Test
  void eachKeepsFiltersForThemselvesUnderNames() {
    assertThat(keep(LI, "逾期", "?urgency=OVERDUE")).isEqualTo(Kept.DONE);
    assertThat(keep(LI, "逾期", "?urgency=SOON")).as("replaces it").isEqualTo(Kept.DONE);
    assertThat(keep(LI, " ", "?")).isEqualTo(Kept.NAME);
    assertThat(keep(LI, "长".repeat(31), "?")).isEqualTo(Kept.NAME);

    assertThat(mine(LI)).extracting(SavedView::query).containsExactly("?urgency=SOON");
    assertThat(mine(WANG)).isEmpty();
    long id = mine(LI).get(0).id();
    assertThat(drops(WANG, id)).as("another's").isFalse();
    assertThat(drops(LI, id)).isTrue();
    assertThat(mine(LI)).isEmpty();
    assertThatThrownBy(() -> mine(AUDIT)).isInstanceOf(NotAllowedException.class);
  }

  @Test
  void keepsNoMoreThanItMay() {
    IntStream.range(0, ViewDesk.MOST).forEach(i -> keep(WANG, "第" + i, "?"));
    assertThat(keep(WANG, "多", "?")).isEqualTo(Kept.TOO_MANY);
    assertThat(keep(WANG, "第0", "?kind=NEW")).isEqualTo(Kept.DONE);
    mine(WANG).forEach(one -> drops(WANG, one.id()));
  }

  @Test
  void casesAreFoundByTheirLabelsUntilTheseAreTakenOff() {
    String number = HALL.handIn(HALL.form());
    HALL.handIn(HALL.form());

    assertThat(labels(KORLA_CLERK, number, "他处")).as("another authority's").isFalse();
    assertThat(labels(LI, number, " ")).isFalse();
    assertThat(labels(LI, number, "长".repeat(21))).isFalse();
    assertThat(labels(LI, number, "等合同")).isTrue();
    IntStream.range(1, 5).forEach(i -> labels(LI, number, "第" + i));
    assertThat(labels(LI, number, "第六个")).isFalse();

    assertThat(found(WANG, "等合同"))
        .singleElement()
        .satisfies(row -> assertThat(row.labels()).hasSize(5));
    assertThat(found(KORLA_CLERK, "等合同")).isEmpty();
    assertThat(HALL.<Boolean>as(WANG, b -> b.get(ReviewDesk.class).unlabel(number, "等合同")))
        .isTrue();
    assertThat(found(LI, "等合同")).isEmpty();
  }

  private static List<QueueRow> found(String caller, String label) {
    QueueFilter filter = new QueueFilter(null, null, null, null, Holding.ANY, "", label);
    return HALL.as(caller, b -> b.get(QueueDesk.class).page(filter, null)).rows();
  }

  private static boolean labels(String caller, String number, String label) {
    return HALL.as(caller, b -> b.get(ReviewDesk.class).label(number, label));
  }

  private static Kept keep(String caller, String name, String query) {
    return HALL.as(caller, b -> b.get(ViewDesk.class).keep(name, query));
  }

  private static List<SavedView> mine(String caller) {
    return HALL.as(caller, b -> b.get(ViewDesk.class).mine());
  }

  private static boolean drops(String caller, long id) {
    return HALL.as(caller, b -> b.get(ViewDesk.class).drop(id));
  }
}
