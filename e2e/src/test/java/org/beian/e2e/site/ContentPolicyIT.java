package org.beian.e2e.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("SE4: the content security policy is strict and its nonce is the server's")
class ContentPolicyIT {

  private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");
  private static final Pattern SCRIPT = Pattern.compile("<script\\b([^>]*)>");

  /** Base64 of a UUID, the only form that PrimeFaces itself would have accepted. */
  private static final String OF_THE_CLIENT = "MDAwMDAwMDAtMDAwMC00MDAwLTgwMDAtMDAwMDAwMDAwMDAw";

  @ParameterizedTest
  @ValueSource(strings = {"/", "/offices", "/guide", "/progress", "/apply/", "/no-such-page"})
  void allowsNothingInline(String path) {
    String policy = policy(Web.get(path));

    assertThat(policy.split("; "))
        .contains(
            "default-src 'none'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");
    assertThat(policy).doesNotContain("unsafe").doesNotContain("*").doesNotContain("http");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/offices", "/guide", "/progress", "/apply/", "/no-such-page"})
  void findsItsNonceOnEveryScriptAndNoHandlerInTheMarkup(String path) {
    HttpResponse<String> answer = Web.get(path);
    String expected = "nonce=\"" + nonce(answer) + "\"";

    assertThat(scripts(answer)).isNotEmpty().allMatch(script -> script.contains(expected));
    assertThat(answer.body())
        .doesNotContainPattern("<[^>]+\\son[a-z]+=")
        .doesNotContainPattern("<[^>]+\\sstyle=")
        .doesNotContain("javascript:");
  }

  @Test
  void hasANewNonceEachTime() {
    assertThat(nonce(Web.get("/"))).isNotEqualTo(nonce(Web.get("/"))).hasSizeGreaterThan(21);
  }

  @Test
  void ignoresTheNonceOfAClientOnGet() {
    assertIgnored(Web.get("/progress?primefaces.nonce=" + OF_THE_CLIENT));
  }

  @Test
  void ignoresTheNonceOfAClientOnPostback() {
    HttpResponse<String> answer = Web.post("/progress", query(OF_THE_CLIENT));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("错误：");
    assertIgnored(answer);
  }

  @Test
  void ignoresTheNonceOfAClientOnAPostThatClaimsToBePartial() {
    HttpResponse<String> answer =
        Web.post(
            "/progress",
            Map.of(
                "query", "query",
                "jakarta.faces.ViewState", "stateless",
                "jakarta.faces.partial.ajax", "true",
                "primefaces.nonce", OF_THE_CLIENT));

    assertIgnored(answer);
  }

  @Test
  void takesNoHeaderFromANonce() {
    HttpResponse<String> answer = Web.post("/progress", query("x'; script-src *\r\nEvil: yes"));

    assertThat(answer.headers().firstValue("Evil")).isEmpty();
    assertThat(policy(answer)).doesNotContain("script-src *");
  }

  @Test
  void postbacksGetNoCookie() {
    HttpResponse<String> answer = Web.post("/progress", query(""));

    assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
  }

  private static void assertIgnored(HttpResponse<String> answer) {
    assertThat(policy(answer)).doesNotContain(OF_THE_CLIENT);
    assertThat(answer.body()).doesNotContain("nonce=\"" + OF_THE_CLIENT);
    assertThat(scripts(answer)).allMatch(script -> script.contains(nonce(answer)));
  }

  private static Map<String, String> query(String nonce) {
    return Map.of(
        "query", "query",
        "jakarta.faces.ViewState", "stateless",
        "number", "",
        "code", "",
        "find", "x",
        "primefaces.nonce", nonce);
  }

  private static String policy(HttpResponse<String> answer) {
    assertThat(answer.headers().allValues("Content-Security-Policy")).hasSize(1);
    return answer.headers().firstValue("Content-Security-Policy").orElseThrow();
  }

  private static String nonce(HttpResponse<String> answer) {
    Matcher nonce = NONCE.matcher(policy(answer));
    assertThat(nonce.find()).isTrue();
    return nonce.group(1);
  }

  private static Stream<String> scripts(HttpResponse<String> answer) {
    return SCRIPT.matcher(answer.body()).results().map(script -> script.group(1));
  }
}
