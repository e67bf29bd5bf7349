package org.beian.filing.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LotTest {

  @Test
  void drawsExactlyTheShareOfAllNumbers() {
    assertThat(drawnOf("0.00")).isZero();
    assertThat(drawnOf("5.25")).isEqualTo(525);
    assertThat(drawnOf("100.00")).isEqualTo(Lot.NUMBERS);
  }

  private static long drawnOf(String share) {
    BigDecimal known = new BigDecimal(share);
    return IntStream.range(0, Lot.NUMBERS).filter(n -> new Lot(n, known).isDrawn()).count();
  }
}
