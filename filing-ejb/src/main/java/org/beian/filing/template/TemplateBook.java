package org.beian.filing.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beian.directory.persistence.Columns;
import org.beian.filing.template.Wordings.Wording;

/** Templates and their editions in the database. */
@ApplicationScoped
class TemplateBook {

  private static final int MOST = 100;

  private static final String PRESENT =
      "SELECT template, text_zh, text_en FROM text_edition WHERE valid_from <= ?1"
          + " ORDER BY valid_from, id";
  private static final String EDITIONS =
      "SELECT id, text_zh, text_en, version, made_by, made_at, valid_from, published_by"
          + " FROM text_edition WHERE template = ?1"
          + " ORDER BY valid_from IS NOT NULL, valid_from DESC, id DESC LIMIT "
          + MOST;
  private static final String ADD =
      "INSERT INTO text_edition (template, text_zh, text_en, version, made_by, made_at)"
          + " VALUES (?1, ?2, ?3, 1, ?4, ?5)";
  private static final String CHANGE =
      "UPDATE text_edition SET text_zh = ?1, text_en = ?2, version = version + 1, made_by = ?3,"
          + " made_at = ?4 WHERE id = ?5 AND version = ?6 AND valid_from IS NULL";
  private static final String PUBLISH =
      "UPDATE text_edition SET valid_from = ?1, published_by = ?2"
          + " WHERE id = ?3 AND version = ?4 AND valid_from IS NULL";
  private static final String REPLIES =
      "SELECT id, kind, name, retired FROM reply_template ORDER BY kind, id";
  private static final String ADD_REPLY =
      "INSERT INTO reply_template (kind, name, retired, made_by, made_at)"
          + " VALUES (?1, ?2, FALSE, ?3, ?4)";
  private static final String RETIRE = "UPDATE reply_template SET retired = ?1 WHERE id = ?2";

  @PersistenceContext(unitName = "filing")
  EntityManager entities;

  /** A reply, whatever it says. */
  record Reply(long id, TemplateKind kind, String name, boolean retired) {

    String key() {
      return "reply:" + id;
    }
  }

  /** What holds at a moment, by key of the template. */
  Map<String, Wording> at(Instant moment) {
    Map<String, Wording> present = new HashMap<>();
    for (Object row : rows(PRESENT, Columns.utc(moment))) {
      Object[] cells = (Object[]) row;
      present.put((String) cells[0], new Wording((String) cells[1], (String) cells[2]));
    }
    return present;
  }

  /** The draft first, then the last published first; a hundred at most. */
  List<TextEdition> editions(String template) {
    return rows(EDITIONS, template).stream().map(row -> edition((Object[]) row)).toList();
  }

  void add(String template, Wording words, String by, Instant at) {
    run(ADD, template, words.zh(), words.en(), by, Columns.utc(at));
  }

  /** Changes a draft, unless it was changed or published since; whether it did. */
  boolean change(long draft, int seen, Wording words, String by, Instant at) {
    return run(CHANGE, words.zh(), words.en(), by, Columns.utc(at), draft, seen) == 1;
  }

  /** Publishes a draft, unless it was changed or published since; whether it did. */
  boolean publish(long draft, int seen, Instant from, String by) {
    return run(PUBLISH, Columns.utc(from), by, draft, seen) == 1;
  }

  List<Reply> replies() {
    return rows(REPLIES).stream().map(row -> reply((Object[]) row)).toList();
  }

  Optional<Reply> reply(String key) {
    return replies().stream().filter(reply -> reply.key().equals(key)).findFirst();
  }

  void addReply(TemplateKind kind, String name, String by, Instant at) {
    run(ADD_REPLY, kind.name(), name, by, Columns.utc(at));
  }

  void retire(long reply, boolean retired) {
    run(RETIRE, retired, reply);
  }

  private List<?> rows(String sql, Object... parameters) {
    return Columns.bind(entities.createNativeQuery(sql), parameters).getResultList();
  }

  private int run(String sql, Object... parameters) {
    return Columns.bind(entities.createNativeQuery(sql), parameters).executeUpdate();
  }

  private static Reply reply(Object[] cells) {
    return new Reply(
        ((Number) cells[0]).longValue(),
        TemplateKind.valueOf((String) cells[1]),
        (String) cells[2],
        (Boolean) cells[3]);
  }

  private static TextEdition edition(Object[] cells) {
    return new TextEdition(
        ((Number) cells[0]).longValue(),
        (String) cells[1],
        (String) cells[2],
        ((Number) cells[3]).intValue(),
        (String) cells[4],
        instant(cells[5]),
        instant(cells[6]),
        (String) cells[7]);
  }

  private static Instant instant(Object cell) {
    return cell == null ? null : Columns.instant(((Timestamp) cell).toLocalDateTime());
  }
}
