package org.beian.filing.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.beian.filing.review.ClerksHall;
import org.beian.filing.search.SearchQuery;
import org.junit.jupiter.api.Test;

class ExportDeskTest {

  private static final ClerksHall HALL = new ClerksHall("export_desk");
  private static final int AT_ONCE = 12;

  @Test
  void takesNoMoreThanOnePersonMayWaitForHoweverManyAreAskedForAtOnce() throws Exception {
    CyclicBarrier together = new CyclicBarrier(AT_ONCE);
    ExecutorService pages = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<Future<Boolean>> asked = new ArrayList<>();
      for (int i = 0; i < AT_ONCE; i++) {
        asked.add(pages.submit(() -> begins(together)));
      }
      int taken = 0;
      for (Future<Boolean> one : asked) {
        taken += one.get() ? 1 : 0;
      }
      assertThat(taken).isEqualTo(ExportDesk.MOST_UNDER_WAY);
    } finally {
      pages.shutdownNow();
    }
  }

  private static boolean begins(CyclicBarrier together) {
    return HALL.as(
        ClerksHall.REVIEWER,
        beans -> {
          ExportDesk desk = beans.get(ExportDesk.class);
          meet(together);
          return desk.begin(SearchQuery.ALL, ExportFormat.CSV);
        });
  }

  private static void meet(CyclicBarrier together) {
    try {
      together.await();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
