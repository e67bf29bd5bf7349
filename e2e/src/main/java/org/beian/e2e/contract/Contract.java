package org.beian.e2e.contract;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.interaction.ApiOperationResolver;
import com.atlassian.oai.validator.model.ApiOperationMatch;
import com.atlassian.oai.validator.model.Request.Method;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * The description of the API. It says what an operation may answer, and remembers what was answered
 * well.
 */
public final class Contract {

  /** The description as the web module has it; {@code /openapi} serves the very file. */
  public static final Path FILE = Path.of("../filing-web/src/main/resources/META-INF/openapi.yaml");

  private static final Set<Integer> OF_NO_OPERATION = Set.of(400, 404, 405, 408, 413, 503);
  private static final Contract SHARED = new Contract();

  private final OpenAPI api;
  private final ApiOperationResolver operations;
  private final OpenApiInteractionValidator validator;
  private final Set<String> succeeded = new ConcurrentSkipListSet<>();

  private Contract() {
    ParseOptions options = new ParseOptions();
    options.setResolve(true);
    api = new OpenAPIV3Parser().read(FILE.toString(), null, options);
    operations = new ApiOperationResolver(api, null, false);
    validator = OpenApiInteractionValidator.createFor(FILE.toString()).build();
  }

  public static Contract shared() {
    return SHARED;
  }

  /** Whether requests to this path are described at all. */
  public static boolean covers(String path) {
    return path.startsWith("/api/v1/") || path.equals("/oauth/token");
  }

  /**
   * Holds an answer against the description.
   *
   * @throws AssertionError naming every difference
   */
  public void check(String verb, URI address, int status, HttpHeaders headers, byte[] body) {
    String path = address.getRawPath();
    Optional<Method> method = method(verb);
    ApiOperationMatch match =
        method
            .map(m -> operations.findApiOperation(path, m))
            .orElse(ApiOperationMatch.MISSING_PATH);
    if (!match.isPathFound() || !match.isOperationAllowed()) {
      checkUndescribed(verb, path, status);
      return;
    }
    Operation operation = match.getApiOperation().getOperation();
    ValidationReport report =
        validator.validateResponse(path, method.orElseThrow(), response(status, headers, body));
    if (report.hasErrors() || headers.firstValue("X-Correlation-Id").isEmpty()) {
      throw new AssertionError(
          "%s answered %d not as described: %s%nHeaders: %s%nBody: %s"
              .formatted(
                  operation.getOperationId(),
                  status,
                  report.getMessages(),
                  headers.map(),
                  new String(body, java.nio.charset.StandardCharsets.UTF_8)));
    }
    if (status < 300) {
      succeeded.add(operation.getOperationId());
    }
  }

  /** Nothing is done at an address, or by a method, that is not described. */
  private static void checkUndescribed(String verb, String path, int status) {
    if (!List.of("OPTIONS", "HEAD").contains(verb) && !OF_NO_OPERATION.contains(status)) {
      throw new AssertionError(
          "%s %s is not described and was answered %d".formatted(verb, path, status));
    }
  }

  /** Names of all operations. */
  public Set<String> operations() {
    Set<String> all = new TreeSet<>();
    api.getPaths()
        .values()
        .forEach(path -> path.readOperations().forEach(each -> all.add(each.getOperationId())));
    return all;
  }

  /** Names of the operations that answered well since they were last forgotten. */
  public Set<String> succeeded() {
    return new TreeSet<>(succeeded);
  }

  /** Forgets which operations answered well. */
  public void forget() {
    succeeded.clear();
  }

  /** The description itself, references resolved. */
  public OpenAPI api() {
    return api;
  }

  private static Optional<Method> method(String verb) {
    for (Method method : Method.values()) {
      if (method.name().equals(verb)) {
        return Optional.of(method);
      }
    }
    return Optional.empty();
  }

  private static SimpleResponse response(int status, HttpHeaders headers, byte[] body) {
    SimpleResponse.Builder response = new SimpleResponse.Builder(status);
    headers.map().forEach(response::withHeader);
    return (body.length == 0 ? response : response.withBody(body)).build();
  }
}
