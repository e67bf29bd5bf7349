package org.beian.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.transaction.SystemException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLNonTransientConnectionException;
import org.junit.jupiter.api.Test;

class DatabaseOutageTest {

  @Test
  void isToldHoweverDeepItIsWrapped() {
    Exception refused = new SQLNonTransientConnectionException("Connection refused");

    assertThat(isOutage(new EJBException(new RuntimeException(refused)))).isTrue();
  }

  @Test
  void isToldByTheStateOfALostConnection() {
    assertThat(isOutage(new SQLException("Broken pipe", "08S01"))).isTrue();
  }

  @Test
  void isToldWhenThePoolHasNothingToGive() {
    assertThat(
            isOutage(
                new SQLException(
                    "Error in allocating a connection. Cause: In-use connections equal"
                        + " max-pool-size and expired max-wait-time.")))
        .isTrue();
  }

  @Test
  void isToldWhenATransactionCannotBeEnded() {
    EJBException unended = new EJBException("Unable to complete container-managed transaction.");
    unended.initCause(new SystemException());

    assertThat(isOutage(unended)).isTrue();
  }

  @Test
  void isNotAnyFaultOfADatabase() {
    assertThat(isOutage(new SQLIntegrityConstraintViolationException("Duplicate", "23000")))
        .isFalse();
  }

  @Test
  void isNotAFaultOfOurs() {
    assertThat(isOutage(new IllegalStateException())).isFalse();
  }

  @Test
  void doesNotLoseItselfInACircleOfCauses() {
    RuntimeException first = new RuntimeException("first");
    first.initCause(new RuntimeException("second", first));

    assertThat(isOutage(first)).isFalse();
  }

  private static boolean isOutage(Throwable fault) {
    return DatabaseOutage.isCauseOf(fault);
  }
}
