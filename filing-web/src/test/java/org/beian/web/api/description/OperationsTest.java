package org.beian.web.api.description;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.beian.directory.organisation.CreditCode;
import org.beian.web.api.problem.ProblemSamples;
import org.junit.jupiter.api.Test;

/** What the description says of each operation is what its method takes. */
class OperationsTest {

  private final Described described = Described.read();

  @Test
  void namesTheParametersOfTheCode() {
    Resources.operations()
        .forEach(
            (operation, method) -> {
              Set<String> taken = new TreeSet<>();
              parameters(method).forEach(parameter -> take(parameter, taken));
              assertThat(described.parameters(operation, "path", "query"))
                  .as(operation)
                  .isEqualTo(taken);
            });
  }

  @Test
  void namesTheHeadersOfTheCode() {
    Resources.operations()
        .forEach(
            (operation, method) ->
                assertThat(described.parameters(operation, "header"))
                    .as(operation)
                    .containsAll(headers(method)));
  }

  @Test
  void namesTheMediaTypesThatAreTaken() {
    Resources.operations()
        .forEach(
            (operation, method) -> {
              Consumes consumes = method.getAnnotation(Consumes.class);
              Set<String> taken = consumes == null ? Set.of() : Set.of(consumes.value());
              assertThat(described.requestTypes(operation)).as(operation).isEqualTo(taken);
            });
  }

  @Test
  void showsEveryProblemAsItIsWorded() {
    Map<String, Map<String, Object>> worded = ProblemSamples.worded(Locale.CHINESE);
    Map<String, Map<String, Object>> shown = described.problems();

    assertThat(shown.keySet()).isEqualTo(worded.keySet());
    worded.forEach(
        (type, members) -> assertThat(shown.get(type)).as(type).containsAllEntriesOf(members));
  }

  @Test
  void showsCreditCodesWithTheirCheckDigit() {
    List<String> codes = described.texts("uscc", "certNo", "unit");

    assertThat(codes).isNotEmpty().allMatch(CreditCode::isValid);
  }

  private static Stream<AnnotatedElement> parameters(Method method) {
    List<AnnotatedElement> all = new ArrayList<>(List.of(method.getParameters()));
    all.addAll(List.of(method.getDeclaringClass().getDeclaredFields()));
    Arrays.stream(method.getParameters())
        .filter(parameter -> parameter.isAnnotationPresent(BeanParam.class))
        .forEach(parameter -> all.addAll(List.of(parameter.getType().getDeclaredFields())));
    return all.stream();
  }

  private static void take(AnnotatedElement parameter, Set<String> names) {
    if (parameter.isAnnotationPresent(QueryParam.class)) {
      names.add(parameter.getAnnotation(QueryParam.class).value());
    }
    if (parameter.isAnnotationPresent(PathParam.class)) {
      names.add(parameter.getAnnotation(PathParam.class).value());
    }
  }

  private static List<String> headers(Method method) {
    return parameters(method)
        .filter(parameter -> parameter.isAnnotationPresent(HeaderParam.class))
        .map(parameter -> parameter.getAnnotation(HeaderParam.class).value())
        .toList();
  }
}
