package org.beian.filing.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beian.directory.calendar.CalendarService;
import org.beian.directory.organisation.CreditCode;
import org.beian.directory.organisation.OrganisationCode;
import org.beian.directory.persistence.Columns;
import org.beian.filing.form.DomainName;
import org.beian.filing.network.IpRange;
import org.beian.filing.persistence.Sql;
import org.beian.filing.registry.FilingNumber;
import org.beian.filing.registry.FilingRegister;
import org.beian.filing.registry.FilingStatus;
import org.beian.filing.search.Plan.Condition;

/** Chooses the index by which a question is answered: the one that leaves least to compare. */
@ApplicationScoped
class Planner {

  /** Enough to tell a rare pair of characters from a common one, with ten million filings too. */
  private static final int SAMPLE = 20_000;

  /** A pair that so few have is rare enough not to look for a rarer one. */
  private static final int RARE = 1_000;

  /** So many pairs of a name at most are looked up in the index before rows are read. */
  private static final int PAIRS = 4;

  private static final String BY_NUMBER = "SELECT id FROM filing WHERE number = ?";
  private static final String BY_DOMAIN =
      "SELECT filing_id FROM filing_domain WHERE active = 1 AND registrable = ?"
          + " UNION SELECT filing_id FROM filing_domain WHERE active IS NULL AND registrable = ?"
          + " LIMIT 1000";
  private static final String HAS_UNIT = "SELECT id FROM filing WHERE unit_code = ? LIMIT 1";
  private static final String HOW_MANY =
      "SELECT COUNT(*) FROM (SELECT 1 FROM filing_gram WHERE gram = ? LIMIT "
          + SAMPLE
          + ") AS some";

  @Inject FilingRegister register;

  @PersistenceContext(unitName = "filing")
  EntityManager entities;

  /** The plan for a question; empty if nothing on record can answer it. */
  Optional<Plan> plan(SearchQuery query) {
    Optional<Plan> plan =
        query.words() == null ? Optional.of(withoutWords(query)) : byWords(query.words());
    plan.ifPresent(chosen -> compare(chosen, query));
    return plan;
  }

  /** Whether words are taken for the number of a person, since they are nothing else on record. */
  boolean asksForPerson(SearchQuery query) {
    return query.words() != null
        && PersonHash.ofTyped(query.words()).isPresent()
        && exact(query.words()).isEmpty()
        && unitCode(query.words()).isEmpty();
  }

  private static Plan withoutWords(SearchQuery query) {
    if (query.status() != null && query.status() != FilingStatus.EFFECTIVE) {
      return Plan.along("filing_status", Condition.of("f.status = ?", query.status().name()));
    }
    return query.authority() == null
        ? Plan.along("PRIMARY")
        : Plan.along(
            "filing_authority", Condition.of("f.authority = ?", query.authority().value()));
  }

  private Optional<Plan> byWords(String words) {
    List<Long> exact = exact(words);
    if (!exact.isEmpty()) {
      return Optional.of(
          Plan.along(
              "PRIMARY",
              new Condition(
                  exact.stream().map(id -> "?").collect(Collectors.joining(", ", "f.id IN (", ")")),
                  List.copyOf(exact))));
    }
    Optional<String> unit = unitCode(words);
    if (unit.isPresent()) {
      return unit.map(code -> Plan.along("filing_unit", Condition.of("f.unit_code = ?", code)));
    }
    Optional<byte[]> person = PersonHash.ofTyped(words);
    if (person.isPresent()) {
      return person.map(hash -> Plan.through("filing_person", Condition.of("w.hash = ?", hash)));
    }
    return byName(words);
  }

  /** Ids of what a number, an address or a domain leads to. */
  private List<Long> exact(String words) {
    if (FilingNumber.isValid(words)) {
      List<Long> found = ids(BY_NUMBER, new FilingNumber(words).value());
      if (!found.isEmpty()) {
        return found;
      }
    }
    IpRange range = IpRange.read(words).value();
    if (range != null) {
      return register.overlapping(range).stream()
          .map(one -> one.number().value())
          .distinct()
          .flatMap(number -> ids(BY_NUMBER, number).stream())
          .toList();
    }
    DomainName domain = words.contains("@") ? null : DomainName.read(words).value();
    return domain == null ? List.of() : ids(BY_DOMAIN, domain.registrable(), domain.registrable());
  }

  /** A code that a unit on record has: some codes look like a person's number. */
  private Optional<String> unitCode(String words) {
    String code = null;
    if (CreditCode.isValid(words)) {
      code = new CreditCode(words).value();
    } else if (OrganisationCode.isValid(words)) {
      code = new OrganisationCode(words).value();
    }
    return Optional.ofNullable(code).filter(one -> !ids(HAS_UNIT, one).isEmpty());
  }

  private Optional<Plan> byName(String words) {
    Map<String, Integer> frequencies = frequencies(words);
    if (frequencies.isEmpty() || frequencies.containsValue(0)) {
      return Optional.empty();
    }
    List<String> rarest =
        frequencies.entrySet().stream()
            .sorted(Map.Entry.comparingByValue())
            .limit(PAIRS)
            .map(Map.Entry::getKey)
            .toList();
    Plan plan = Plan.throughGrams(rarest.get(0), rarest.subList(1, rarest.size()));
    plan.compare("LOWER(REPLACE(f.unit_name, ' ', '')) LIKE ?", "%" + escaped(words) + "%");
    return Optional.of(plan);
  }

  /** How frequent the pairs of a part of a name are, until a rare one is found. */
  private Map<String, Integer> frequencies(String words) {
    Map<String, Integer> frequencies = new LinkedHashMap<>();
    for (String gram : Grams.of(words)) {
      int frequency = frequency(gram);
      frequencies.put(gram, frequency);
      if (frequency < RARE) {
        break;
      }
    }
    return frequencies;
  }

  /** How many filings have a pair of letters in their names, as far as it is worth counting. */
  int frequency(String gram) {
    return ids(HOW_MANY, gram).get(0).intValue();
  }

  private static String escaped(String words) {
    return Grams.plain(words).replaceAll("([\\\\%_])", "\\\\$1");
  }

  private static void compare(Plan plan, SearchQuery query) {
    compareIfGiven(
        plan, "f.authority = ?", query.authority() == null ? null : query.authority().value());
    compareIfGiven(plan, "f.track = ?", query.track() == null ? null : query.track().name());
    compareIfGiven(plan, "f.role = ?", query.role() == null ? null : query.role().name());
    compareIfGiven(plan, "f.status = ?", query.status() == null ? null : query.status().name());
    if (query.filedFrom() != null) {
      plan.compare(
          "f.filed_at >= ?",
          Columns.utc(query.filedFrom().atStartOfDay(CalendarService.BEIJING).toInstant()));
    }
    if (query.filedTo() != null) {
      plan.compare(
          "f.filed_at < ?",
          Columns.utc(
              query.filedTo().plusDays(1).atStartOfDay(CalendarService.BEIJING).toInstant()));
    }
  }

  private static void compareIfGiven(Plan plan, String sql, String value) {
    boolean walkedAlready =
        plan.walked().stream().anyMatch(condition -> condition.sql().equals(sql));
    if (value != null && !walkedAlready) {
      plan.compare(sql, value);
    }
  }

  private List<Long> ids(String sql, Object... parameters) {
    return Sql.run(
        entities,
        sql,
        s -> {
          bind(s, List.of(parameters));
          return Sql.all(s, row -> row.getLong(1));
        });
  }

  /** Sets parameters in their order, from the first. */
  static int bind(PreparedStatement statement, List<Object> parameters) throws SQLException {
    int next = 1;
    for (Object parameter : parameters) {
      statement.setObject(next++, Objects.requireNonNull(parameter));
    }
    return next;
  }
}
