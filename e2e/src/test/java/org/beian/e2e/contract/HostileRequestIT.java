package org.beian.e2e.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.beian.e2e.Books;
import org.beian.e2e.api.Program;
import org.beian.e2e.product.Answer;
import org.beian.e2e.product.Product;
import org.beian.e2e.sample.Forms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * Requests made up from the description, most of them wrong in some way; the seed is fixed. The
 * client of the tests fails when an answer is not as described.
 */
@TestInstance(Lifecycle.PER_CLASS)
class HostileRequestIT {

  private static final long SEED = 33;
  private static final int TRIES = 25;

  private Program program;

  @BeforeAll
  void signIn() {
    program = Program.inEarnest("乱发请求" + Forms.serial());
  }

  @AfterAll
  void forgive() {
    Books.forgetWrongTries(Product.shared());
  }

  @TestFactory
  @DisplayName("IN1: hostile requests are answered as described, and never by a failure")
  List<DynamicTest> everyOperation() {
    List<DynamicTest> tests = new ArrayList<>();
    Contract.shared()
        .api()
        .getPaths()
        .forEach(
            (path, item) ->
                item.readOperationsMap()
                    .forEach(
                        (method, operation) ->
                            tests.add(
                                DynamicTest.dynamicTest(
                                    operation.getOperationId(),
                                    () -> attack(path, method, operation)))));
    return tests;
  }

  private void attack(String path, HttpMethod method, Operation operation) {
    Random random = new Random(SEED + operation.getOperationId().hashCode());
    for (int i = 0; i < TRIES; i++) {
      HostileRequest request =
          HostileRequest.of(Contract.shared().api(), path, method, operation, random);
      Answer answer = request.send(program);
      assertThat(answer.status()).as("%s: %s", request, answer.text()).isLessThan(500);
    }
  }
}
