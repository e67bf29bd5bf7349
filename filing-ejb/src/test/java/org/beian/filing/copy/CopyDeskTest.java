package org.beian.filing.copy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.beian.directory.account.MemberRole;
import org.beian.directory.account.SignedIn;
import org.beian.directory.organisation.CreditCode;
import org.beian.directory.sealing.Sealed;
import org.beian.filing.application.ApplicationState;
import org.beian.filing.application.CasesOnRecord;
import org.beian.filing.persistence.Sql;
import org.beian.filing.persistence.TestDatabase;
import org.junit.jupiter.api.Test;

class CopyDeskTest {

  private static final TestDatabase DATABASE = TestDatabase.named("copy");
  private static final Instant AT = Instant.parse("2026-11-24T02:00:00Z");
  private static final String UNIT = "91652827MAXXXXX66P";
  private static final long OWN = 71;
  private static final long OTHER = 72;

  /** What belongs to organisations, and is no news beside the rest: see {@link CopyTables}. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "api_client_secret",
          "case_note",
          "downstream_change",
          "downstream_fault",
          "downstream_part",
          "filing_changed",
          "filing_domain",
          "filing_gram",
          "filing_ip_range",
          "filing_person",
          "idempotency_key",
          "outgoing_mail",
          "waiting_case",
          "webhook_delivery");

  private static final String LINKED =
      "SELECT DISTINCT table_name FROM information_schema.columns WHERE table_schema = DATABASE()"
          + " AND column_name IN ('account', 'account_id', 'application_no', 'application_id',"
          + " 'filing', 'filing_no', 'filing_id', 'unit_code', 'job_id', 'list_id')";

  @Test
  void knowsEveryTableThatHoldsSomethingAboutAnOrganisation() {
    String questions = CopyTables.ALL.stream().map(CopyTable::sql).collect(Collectors.joining(" "));

    List<String> forgotten =
        DATABASE.list(LINKED).stream()
            .filter(table -> !LEFT_OUT.contains(table))
            .filter(table -> !questions.matches(".*\\b" + table + "\\b.*"))
            .toList();

    assertThat(forgotten).isEmpty();
  }

  @Test
  void copiesAllThatIsHeldAboutTheOrganisationAndNothingOfAnybodyElse() throws Exception {
    String own = seed(OWN, "own");
    String other = seed(OTHER, "other");

    Map<String, byte[]> copy = copy(MemberRole.OWNER).orElseThrow();

    assertThat(copy.keySet())
        .contains(
            "README.txt",
            "materials/" + own + "/" + material("own") + ".pdf",
            "papers/" + own + "/receipt-" + paper("own") + ".pdf",
            "papers/" + own + "/receipt-" + paper("own") + ".ofd");
    for (String name : List.of("applications", "messages", "complaints", "materials", "papers")) {
      assertThat(json(copy, name)).as(name).hasSize(1);
    }
    assertThat(json(copy, "applications").get(0).at("/form/unit/unitName").asText())
        .isEqualTo("own");
    assertThat(json(copy, "messages").get(0).path("words").asText()).isEqualTo("words of own");
    assertThat(json(copy, "complaints").get(0).path("email").asText()).isEqualTo("own@x.example");
    assertThat(json(copy, "looks").get(0).path("act").asText()).isEqualTo("case.look");
    assertThat(json(copy, "looks").get(0).path("who").asText()).isEqualTo("STAFF");
    for (byte[] file : copy.values()) {
      assertThat(new String(file, java.nio.charset.StandardCharsets.UTF_8))
          .doesNotContain(other, "sm4:", "stranger", "words of other");
    }
    assertThat(DATABASE.list("SELECT subject FROM audit_entry WHERE act = 'account.copy'"))
        .containsExactly("account " + OWN);
  }

  @Test
  void copiesForTheOwnerOnly() throws Exception {
    assertThat(copy(MemberRole.AGENT)).isEmpty();
  }

  private static Optional<Map<String, byte[]>> copy(MemberRole role) throws IOException {
    SignedIn member =
        new SignedIn(OWN * 10, OWN, new CreditCode(UNIT), "甲公司", role, "own@x.example");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    boolean written =
        DATABASE.at(
            Clock.fixed(AT, ZoneOffset.UTC),
            beans -> {
              try {
                return beans.get(CopyDesk.class).write(member, out);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    return written ? Optional.of(unpacked(out.toByteArray())) : Optional.empty();
  }

  private static Map<String, byte[]> unpacked(byte[] archive) throws IOException {
    Map<String, byte[]> files = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }

  private static JsonNode json(Map<String, byte[]> copy, String name) throws IOException {
    return new ObjectMapper().readTree(copy.get(name + ".json"));
  }

  /** A case of an account with something in every room, and a complaint of a stranger about it. */
  private static String seed(long account, String who) {
    String number = CasesOnRecord.add(DATABASE, ApplicationState.IN_REVIEW, null).number();
    String form = Sealed.seal("{\"unit\":{\"unitName\":\"" + who + "\"}}");
    run("UPDATE application SET account_id = ?, form = ? WHERE number = ?", account, form, number);
    run(
        "INSERT INTO account (id, unit, unit_name, opened_at) VALUES (?, ?, ?, UTC_TIMESTAMP(6))",
        account,
        account == OWN ? UNIT : "91652801MAXXXXX11U",
        who);
    run(
        "INSERT INTO credential (id, realm, login, password_hash, totp_step, version)"
            + " VALUES (?, 'MEMBER', ?, 'none', 0, 1)",
        account,
        who + "@x.example");
    run(
        "INSERT INTO member (account, credential, role, joined_at, version)"
            + " VALUES (?, ?, 'OWNER', UTC_TIMESTAMP(6), 1)",
        account,
        account);
    run(
        "INSERT INTO case_message (id, application_no, side, author, words, request_hash, sent_at)"
            + " VALUES (?, ?, 'APPLICANT', 'a', ?, UNHEX(SHA2(?, 256)), UTC_TIMESTAMP(6))",
        account,
        number,
        Sealed.seal("words of " + who),
        who);
    complaint(account, number, who + "@x.example");
    complaint(account + 100, number, "stranger@x.example");
    files(account, number, who);
    run(
        "INSERT INTO audit_entry (chain, position, at, actor, act, subject, outcome, hash)"
            + " VALUES (99, ?, UTC_TIMESTAMP(6), 'staff 7', 'case.look', ?, 'SHOWN', '')",
        account,
        number);
    return number;
  }

  private static void complaint(long id, String number, String email) {
    run(
        "INSERT INTO complaint (id, version, number, code_hash, request_hash, kind, state,"
            + " authority, application_no, email, language, escalated, opened_at)"
            + " VALUES (?, 1, ?, '', UNHEX(SHA2(?, 256)), 'COMPLAINT', 'OPEN', 'HEJING', ?, ?,"
            + " 'zh', FALSE, UTC_TIMESTAMP(6))",
        id,
        "C" + id,
        "c" + id,
        number,
        Sealed.seal(email));
  }

  private static void files(long account, String number, String who) {
    run(
        "INSERT INTO material (id, application_id, kind, file_name, media_type, size, sha256,"
            + " uploaded_at) SELECT ?, id, 'FORM', ?, 'application/pdf', 3, '', UTC_TIMESTAMP(6)"
            + " FROM application WHERE number = ?",
        material(who),
        Sealed.seal("a.pdf"),
        number);
    run(
        "INSERT INTO material_part (material_id, position, content) VALUES (?, 0, 'pdf')",
        material(who));
    run(
        "INSERT INTO issued_document (id, code, application_no, kind, facts_hash, issued_at, pdf,"
            + " ofd, pdf_hash, ofd_hash) VALUES (?, ?, ?, 'RECEIPT', '', UTC_TIMESTAMP(6), 'p',"
            + " 'o', UNHEX(SHA2(?, 256)), UNHEX(SHA2(?, 256)))",
        account,
        paper(who),
        number,
        "p" + who,
        "o" + who);
  }

  private static String material(String who) {
    return (who + "0".repeat(32)).substring(0, 32);
  }

  private static String paper(String who) {
    return (who + "2".repeat(16)).substring(0, 16);
  }

  private static void run(String sql, Object... parameters) {
    DATABASE.inTransaction(
        entities ->
            Sql.run(
                entities,
                sql,
                s -> {
                  for (int i = 0; i < parameters.length; i++) {
                    s.setObject(i + 1, parameters[i]);
                  }
                  return s.executeUpdate();
                }));
  }
}
