package org.beian.web.api.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.beian.web.api.problem.FaultCode.BODY_EMPTY;
import static org.beian.web.api.problem.FaultCode.BODY_TOO_LARGE;
import static org.beian.web.api.problem.FaultCode.DUPLICATE_MEMBER;
import static org.beian.web.api.problem.FaultCode.JSON_SYNTAX;
import static org.beian.web.api.problem.FaultCode.LIST_EXPECTED;
import static org.beian.web.api.problem.FaultCode.NOT_UTF8;
import static org.beian.web.api.problem.FaultCode.OBJECT_EXPECTED;
import static org.beian.web.api.problem.FaultCode.TEXT_EXPECTED;
import static org.beian.web.api.problem.FaultCode.TEXT_TOO_LONG;
import static org.beian.web.api.problem.FaultCode.TEXT_UNREADABLE;
import static org.beian.web.api.problem.FaultCode.TOO_DEEP;
import static org.beian.web.api.problem.FaultCode.UNKNOWN_MEMBER;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.beian.filing.form.FilingForm;
import org.beian.filing.form.FilingForm.IpRangeSection;
import org.beian.web.api.problem.Fault;
import org.beian.web.api.problem.Problem;
import org.beian.web.api.problem.ProblemException;
import org.beian.web.api.problem.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormReaderTest {

  @Test
  void readsEveryLevelOfTheForm() throws IOException {
    FilingForm form =
        read(
            """
            {"track": "IP",
             "unit": {"unitName": "巴州某某科技有限公司", "legalRepresentative": {"name": "张三"}},
             "connection": {
               "ipRanges": [{"range": "61.128.100.8/29"}, {"range": "240e:3b0::/32"}],
               "networkPurposes": ["01", "02"]}}
            """);

    assertThat(form.track()).isEqualTo("IP");
    assertThat(form.unit().unitName()).isEqualTo("巴州某某科技有限公司");
    assertThat(form.unit().legalRepresentative().name()).isEqualTo("张三");
    assertThat(form.connection().ipRanges())
        .extracting(IpRangeSection::range)
        .containsExactly("61.128.100.8/29", "240e:3b0::/32");
    assertThat(form.connection().networkPurposes()).containsExactly("01", "02");
  }

  @Test
  void leavesOutWhatIsNotGiven() throws IOException {
    FilingForm form = read("{\"unit\": null, \"materials\": null}");

    assertThat(form.track()).isNull();
    assertThat(form.unit()).isNull();
    assertThat(form.materials()).isEmpty();
  }

  @Test
  void takesNumbersAndBooleansAsTheyAreWritten() throws IOException {
    FilingForm form =
        read(
            "{\"truthful\": true, \"connection\": {\"terminalCount\": 12, \"bandwidthMbps\": 1.50}}");

    assertThat(form.truthful()).isEqualTo("true");
    assertThat(form.connection().terminalCount()).isEqualTo("12");
    assertThat(form.connection().bandwidthMbps()).isEqualTo("1.50");
  }

  @Test
  void takesAThousandRows() throws IOException {
    String rows =
        IntStream.range(0, 1_000)
            .mapToObj(i -> "{\"range\": \"61.128.%d.%d\"}".formatted(i / 250, i % 250))
            .collect(Collectors.joining(","));

    FilingForm form = read("{\"connection\": {\"ipRanges\": [" + rows + "]}}");

    assertThat(form.connection().ipRanges()).hasSize(1_000);
  }

  @Test
  void skipsAByteOrderMark() throws IOException {
    assertThat(read("\uFEFF{\"track\": \"IP\"}").track()).isEqualTo("IP");
  }

  @Test
  void namesEveryMisfitAtOnce() {
    Problem problem =
        refused(
            """
            {"track": {"a": [1]}, "unit": "no", "colour": {"deep": [{}]},
             "connection": {"ipRanges": {"range": "x"}, "domains": ["a.cn", ["b.cn"], null],
               "isp": {"name": "x", "name": "y"}},
             "materials": [null, 7, {"kind": "FORM", "id": "x", "size": 3}]}
            """);

    assertThat(problem.type()).isEqualTo(ProblemType.MALFORMED_BODY);
    assertThat(problem.faults())
        .extracting(Fault::code, Fault::field)
        .containsExactly(
            tuple(TEXT_EXPECTED, "/track"),
            tuple(OBJECT_EXPECTED, "/unit"),
            tuple(UNKNOWN_MEMBER, "/colour"),
            tuple(LIST_EXPECTED, "/connection/ipRanges"),
            tuple(TEXT_EXPECTED, "/connection/domains/1"),
            tuple(TEXT_EXPECTED, "/connection/domains/2"),
            tuple(DUPLICATE_MEMBER, "/connection/isp/name"),
            tuple(OBJECT_EXPECTED, "/materials/0"),
            tuple(OBJECT_EXPECTED, "/materials/1"),
            tuple(UNKNOWN_MEMBER, "/materials/2/size"));
  }

  @Test
  void tellsWhichMembersAreKnownWhereOneIsNot() {
    Fault fault = onlyFault("{\"materials\": [{\"type\": \"FORM\"}]}");

    assertThat(fault.arguments()).containsExactly("kind, id");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "null", "\"form\"", "17", "[{\"track\": \"IP\"}]"})
  void wantsAnObject(String body) {
    assertThat(onlyFault(body)).isEqualTo(Fault.of(OBJECT_EXPECTED, ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t "})
  void tellsAnEmptyBody(String body) {
    assertThat(onlyFault(body)).isEqualTo(Fault.of(BODY_EMPTY, ""));
  }

  @Test
  void tellsWhereTheBodyStopsBeingJson() {
    Fault fault = onlyFault("{\"track\": \"IP\",\n \"unit\": {\"uscc\": oops}}");

    assertThat(fault.code()).isEqualTo(JSON_SYNTAX);
    assertThat(fault.field()).isEqualTo("/unit/uscc");
    assertThat(fault.arguments()).first().isEqualTo("2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "{\"track\"",
        "{\"track\": \"IP",
        "{\"track\": \"IP\"",
        "{} {}",
        "{}x",
        "{\"track\": 'IP'}",
        "{track: \"IP\"}",
        "{\"track\": \"IP\",}",
        "{\"truthful\": NaN}",
        "{\"track\": \"\\x\"}",
        "// form\n{}"
      })
  void refusesWhatIsNoJson(String body) {
    assertThat(onlyFault(body).code()).isEqualTo(JSON_SYNTAX);
  }

  @Test
  void keepsTheFaultsBeforeTheBodyStopsBeingJson() {
    assertThat(refused("{\"colour\": 1, \"track\": ?}").faults())
        .extracting(Fault::code)
        .containsExactly(UNKNOWN_MEMBER, JSON_SYNTAX);
  }

  @ParameterizedTest
  @ValueSource(ints = {0xFF, 0xC0, 0x80, 0xED})
  void namesTheFieldWhereTheBodyStopsBeingUtf8(int octet) {
    byte[] body = "{\"unit\": {\n\"unitName\": \"?\"}}".getBytes(StandardCharsets.UTF_8);
    body[24] = (byte) octet;

    Fault fault = refused(body).faults().get(0);

    assertThat(fault).isEqualTo(Fault.of(NOT_UTF8, "/unit/unitName", "2", "14"));
  }

  @Test
  void tellsABodyThatIsNotUtf8FromItsFirstByteOn() {
    assertThat(refused("{}".getBytes(StandardCharsets.UTF_16)).faults())
        .containsExactly(Fault.of(NOT_UTF8, "", "1", "1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\ud800", "\\udc00x", "a\\ud83d", "\\u0000", "\\u001b[31m"})
  void refusesHalfCharactersAndControlCharacters(String text) {
    assertThat(onlyFault("{\"unit\": {\"unitName\": \"" + text + "\"}}"))
        .isEqualTo(Fault.of(TEXT_UNREADABLE, "/unit/unitName"));
  }

  @Test
  void takesCharactersOutsideTheBasicPlane() throws IOException {
    assertThat(read("{\"unit\": {\"unitName\": \"\\ud840\\udc0b𠮷\\n\"}}").unit().unitName())
        .isEqualTo("𠀋𠮷\n");
  }

  @Test
  void namesEveryTextThatIsTooLong() {
    String longText = "x".repeat(FormReader.LONGEST_TEXT + 1);
    String body =
        "{\"unit\": {\"unitName\": \"%s\"}, \"connection\": {\"domains\": [\"a.cn\", \"%s\"]}}"
            .formatted(longText, longText);

    assertThat(refused(body).faults())
        .extracting(Fault::code, Fault::field)
        .containsExactly(
            tuple(TEXT_TOO_LONG, "/unit/unitName"), tuple(TEXT_TOO_LONG, "/connection/domains/1"));
  }

  @Test
  void namesTheFieldInWhichTheBodyGetsTooLarge() {
    Problem problem =
        refused("{\"unit\": {\"unitName\": \"" + "x".repeat(10 * 1024 * 1024) + "\"}}");

    assertThat(problem.type()).isEqualTo(ProblemType.BODY_TOO_LARGE);
    assertThat(problem.faults())
        .extracting(Fault::code, Fault::field)
        .containsExactly(tuple(BODY_TOO_LARGE, "/unit/unitName"));
  }

  @Test
  void refusesATooLargeBodyEvenIfItsFormIsWhole() {
    Problem problem = refused("{}" + " ".repeat(FormReader.LARGEST_BODY));

    assertThat(problem.type()).isEqualTo(ProblemType.BODY_TOO_LARGE);
  }

  @Test
  void leavesUnreadWhatLiesPastTheLimit() {
    ByteArrayInputStream body = new ByteArrayInputStream(new byte[3 * FormReader.LARGEST_BODY]);

    assertThatThrownBy(() -> FormReader.read(body)).isInstanceOf(ProblemException.class);
    assertThat(body.available()).isEqualTo(2 * FormReader.LARGEST_BODY - 1);
  }

  @ParameterizedTest
  @ValueSource(ints = {31, 100_000})
  void refusesDeepNesting(int depth) {
    Problem problem = refused("{\"colour\": " + "[".repeat(depth) + "]".repeat(depth) + "}");

    assertThat(problem.faults()).extracting(Fault::code).contains(TOO_DEEP);
  }

  @Test
  void endsTheListOfFaultsSomewhere() {
    String numbers = "1,".repeat(5_000) + "1";

    assertThat(refused("{\"materials\": [" + numbers + "]}").faults()).hasSize(FormFaults.MOST);
  }

  @Test
  void cutsThePointerOfAMonstrousName() {
    Fault fault = onlyFault("{\"" + "x".repeat(1_000_000) + "\": 1}");

    assertThat(fault.code()).isEqualTo(UNKNOWN_MEMBER);
    assertThat(fault.field()).hasSize(201);
  }

  private static FilingForm read(String body) throws IOException {
    return FormReader.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
  }

  private static Fault onlyFault(String body) {
    List<Fault> faults = refused(body).faults();
    assertThat(faults).hasSize(1);
    return faults.get(0);
  }

  private static Problem refused(String body) {
    return refused(body.getBytes(StandardCharsets.UTF_8));
  }

  private static Problem refused(byte[] body) {
    ProblemException refusal =
        catchThrowableOfType(
            ProblemException.class, () -> FormReader.read(new ByteArrayInputStream(body)));
    assertThat(refusal).isNotNull();
    return refusal.problem();
  }
}
