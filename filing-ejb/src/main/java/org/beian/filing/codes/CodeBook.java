package org.beian.filing.codes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beian.directory.calendar.CalendarService;
import org.beian.directory.persistence.Columns;

/** The code lists that were changed, in the database. */
@ApplicationScoped
class CodeBook {

  private static final String LISTS =
      "SELECT name, version, changed_at FROM code_list WHERE version > 0";
  private static final String CODES =
      "SELECT list, code, text_zh, text_en, retired FROM code_list_code ORDER BY list, position";
  private static final String VERSION = "SELECT version FROM code_list WHERE name = ?1 FOR UPDATE";
  private static final String BEGIN =
      "INSERT IGNORE INTO code_list (name, version, changed_at, changed_by)"
          + " VALUES (?1, 0, UTC_TIMESTAMP(6), 'machine')";
  private static final String PUT_LIST =
      "INSERT INTO code_list (name, version, changed_at, changed_by) VALUES (?1, ?2, ?3, ?4)"
          + " ON DUPLICATE KEY UPDATE version = VALUES(version), changed_at = VALUES(changed_at),"
          + " changed_by = VALUES(changed_by)";
  private static final String DROP_CODES = "DELETE FROM code_list_code WHERE list = ?1";
  private static final String ADD_CODE =
      "INSERT INTO code_list_code (list, code, position, text_zh, text_en, retired)"
          + " VALUES (?1, ?2, ?3, ?4, ?5, ?6)";

  @PersistenceContext(unitName = "filing")
  EntityManager entities;

  /** The lists that were changed, by name. */
  Map<String, CodeList> changed() {
    Map<String, List<Code>> offered = new HashMap<>();
    Map<String, List<Code>> retired = new HashMap<>();
    for (Object row : entities.createNativeQuery(CODES).getResultList()) {
      Object[] cells = (Object[]) row;
      Map<String, List<Code>> kind = (Boolean) cells[4] ? retired : offered;
      kind.computeIfAbsent((String) cells[0], name -> new ArrayList<>())
          .add(new Code((String) cells[1], (String) cells[2], (String) cells[3]));
    }
    Map<String, CodeList> lists = new HashMap<>();
    for (Object row : entities.createNativeQuery(LISTS).getResultList()) {
      Object[] cells = (Object[]) row;
      String name = (String) cells[0];
      String version = version((Timestamp) cells[2], ((Number) cells[1]).intValue());
      CodeLists.brought().stream()
          .filter(list -> list.name().equals(name))
          .map(
              list ->
                  list.with(
                      version,
                      withNew(list, offered.get(name), retired.getOrDefault(name, List.of())),
                      retired.getOrDefault(name, List.of())))
          .forEach(list -> lists.put(name, list));
    }
    return lists;
  }

  /** How often a list was changed; nobody else changes it until the transaction ends. */
  int hold(String list) {
    Columns.bind(entities.createNativeQuery(BEGIN), list).executeUpdate();
    Object version = Columns.bind(entities.createNativeQuery(VERSION), list).getSingleResult();
    return ((Number) version).intValue();
  }

  /** How often each list was changed, by name; those that never were are not there. */
  Map<String, Integer> versions() {
    Map<String, Integer> versions = new HashMap<>();
    for (Object row : entities.createNativeQuery(LISTS).getResultList()) {
      Object[] cells = (Object[]) row;
      versions.put((String) cells[0], ((Number) cells[1]).intValue());
    }
    return versions;
  }

  /** Puts a list in the place of what was known of it. */
  void put(CodeList list, int version, String by, Instant at) {
    Columns.bind(entities.createNativeQuery(PUT_LIST), list.name(), version, Columns.utc(at), by)
        .executeUpdate();
    Columns.bind(entities.createNativeQuery(DROP_CODES), list.name()).executeUpdate();
    int position = 0;
    for (Code code : list.codes()) {
      position++;
      add(list.name(), code, position, false);
    }
    for (Code code : list.retired()) {
      position++;
      add(list.name(), code, position, true);
    }
  }

  private void add(String list, Code code, int position, boolean retired) {
    Columns.bind(
            entities.createNativeQuery(ADD_CODE),
            list,
            code.code(),
            position,
            code.zh(),
            code.en(),
            retired)
        .executeUpdate();
  }

  /** Codes that a later edition of the product brought stand behind those on record. */
  private static List<Code> withNew(CodeList brought, List<Code> offered, List<Code> retired) {
    List<Code> all = new ArrayList<>(offered == null ? Collections.emptyList() : offered);
    Set<String> known = new HashSet<>(all.stream().map(Code::code).toList());
    retired.forEach(code -> known.add(code.code()));
    brought.codes().stream().filter(code -> !known.contains(code.code())).forEach(all::add);
    return all;
  }

  private static String version(Timestamp changed, int version) {
    Instant at = changed.toLocalDateTime().toInstant(ZoneOffset.UTC);
    return LocalDate.ofInstant(at, CalendarService.BEIJING) + "." + version;
  }
}
