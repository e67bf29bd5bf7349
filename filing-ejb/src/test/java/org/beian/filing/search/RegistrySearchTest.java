package org.beian.filing.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.staff.StaffRole;
import org.beian.filing.form.FilingForms;
import org.beian.filing.persistence.RowsRead;
import org.beian.filing.persistence.Sql;
import org.beian.filing.persistence.TestDatabase;
import org.beian.filing.persistence.TestStaff;
import org.beian.filing.registry.FilingStatus;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RegistrySearchTest {

  private static final TestDatabase DATABASE = TestDatabase.named("registry_search");
  private static final int FILINGS = 6_000;
  private static final int PAGE = 50;
  private static final Clock CLOCK =
      Clock.fixed(ManyFilings.filedAt(FILINGS).plus(Duration.ofDays(1)), ZoneOffset.UTC);

  @BeforeAll
  static void fill() {
    new ManyFilings(DATABASE).add(FILINGS);
    int rounds = 1;
    while (index()) {
      rounds++;
    }
    assertThat(rounds).isGreaterThan(1);
    assertThat(DATABASE.list("SELECT 1 FROM filing_changed")).isEmpty();
    DATABASE.list("ANALYZE TABLE filing, filing_gram, filing_ip_range, filing_person");
  }

  private static boolean index() {
    return DATABASE.at(CLOCK, beans -> beans.get(Indexing.class).round());
  }

  @Test
  void findsOneFilingByItsNumberAndAllOfAUnitByItsCode() {
    assertThat(numbers(words(ManyFilings.number(77)))).containsExactly(ManyFilings.number(77));
    assertThat(numbers(words(ManyFilings.number(FILINGS)))).isEmpty();
  }

  @Test
  void findsWhichFilingCoversAnAddress() {
    assertThat(numbers(words("16.0.0.35"))).containsExactly(ManyFilings.number(2));
    assertThat(numbers(words("16.0.0.0/27")))
        .containsExactly(ManyFilings.number(1), ManyFilings.number(0));
    assertThat(numbers(words("2001:db8::1"))).isEmpty();
  }

  @Test
  void findsAPartOfANameOfTwoCharactersAndOfMoreThroughEveryPage() {
    assertThat(allNumbers(words("龟兹")))
        .containsExactlyElementsOf(
            newestFirst(IntStream.range(0, FILINGS).filter(i -> i % 1_000 == 500)));
    assertThat(allNumbers(words("静县"))).hasSize(FILINGS / 5).doesNotHaveDuplicates();
    assertThat(allNumbers(words("和静县龟兹"))).isEmpty();
    assertThat(allNumbers(words("库尔勒市龟兹"))).hasSize(6);
    assertThat(allNumbers(words("库尔勒市 龟兹"))).hasSize(6);
    assertThat(numbers(words("%"))).isEmpty();
  }

  @Test
  void findsOnItsFirstPageANameOfPairsThatAreAllCommon() {
    DATABASE.inTransaction(entities -> crowd(entities, "市龟") + crowd(entities, "龟兹"));
    try {
      assertThat(numbers(words("市龟兹"))).hasSize(6);
    } finally {
      DATABASE.inTransaction(
          entities ->
              entities
                  .createNativeQuery("DELETE FROM filing_gram WHERE filing_id > ?")
                  .setParameter(1, ManyFilings.id(FILINGS))
                  .executeUpdate());
    }
  }

  /** Enters a pair for many newer filings. */
  private static int crowd(EntityManager entities, String gram) {
    return entities
        .createNativeQuery(
            "INSERT INTO filing_gram SELECT ?, ? + 2 * seq + IF(? = '市龟', 0, 1) FROM seq_1_to_30000")
        .setParameter(1, gram)
        .setParameter(2, ManyFilings.id(FILINGS))
        .setParameter(3, gram)
        .executeUpdate();
  }

  @Test
  void findsByTheNumberOfAPersonAlthoughItIsSealed() {
    String mobile = FilingForms.anIpForm().form().securityOfficer().mobile();

    assertThat(allNumbers(words(mobile))).hasSize(FILINGS);
    assertThat(numbers(words("13900000000"))).isEmpty();
  }

  @Test
  void entersASearchByPersonOnceAndAgainWhenAPlaceIsMadeUp() {
    String clerk =
        TestStaff.add(DATABASE, new AuthorityCode("HEJING"), StaffRole.COMPLAINT_OFFICER);
    SearchQuery query = words(FilingForms.anIpForm().form().securityOfficer().mobile());

    String second = place(clerk, query, find(clerk, query, ""));
    String third = place(clerk, query, find(clerk, query, second));
    find(clerk, query, third);
    assertThat(searches(clerk)).as("three pages of one search").isEqualTo(1);

    find(clerk, query, third.replaceAll("[.].*", ""));
    find(clerk, query, third.substring(0, third.length() - 1) + "g");
    find(clerk, words("13900000000"), third);
    assertThat(searches(clerk)).as("places that were not given out").isEqualTo(4);

    find(clerk, words(ManyFilings.number(77)), "");
    find(clerk, words("静县"), "");
    assertThat(searches(clerk)).as("no number of a person").isEqualTo(4);
  }

  private static SearchPage find(String caller, SearchQuery query, String place) {
    return DATABASE.at(CLOCK, b -> b.calledBy(caller).get(SearchDesk.class).find(query, place));
  }

  private static String place(String caller, SearchQuery query, SearchPage page) {
    return DATABASE.at(
        CLOCK, b -> b.calledBy(caller).get(SearchDesk.class).place(query, page.next()));
  }

  private static int searches(String caller) {
    return DATABASE
        .list(
            "SELECT chain FROM audit_entry WHERE act = 'personal.search' AND actor = '"
                + caller
                + "'")
        .size();
  }

  @Test
  void everyConditionHoldsAndPagesMeetWithoutGapOrRepeat() {
    SearchQuery query =
        new SearchQuery(
            null,
            new AuthorityCode("HEJING"),
            null,
            null,
            FilingStatus.EFFECTIVE,
            LocalDate.of(2026, 1, 12),
            LocalDate.of(2026, 1, 31));

    assertThat(allNumbers(query))
        .isNotEmpty()
        .containsExactlyElementsOf(
            DATABASE.list(
                "SELECT number FROM filing WHERE authority = 'HEJING' AND status = 'EFFECTIVE'"
                    + " AND filed_at >= '2026-01-11 16:00' AND filed_at < '2026-01-31 16:00'"
                    + " ORDER BY id DESC"));
    SearchQuery cancelled =
        new SearchQuery(null, null, null, null, FilingStatus.CANCELLED, null, null);
    assertThat(allNumbers(cancelled))
        .containsExactlyElementsOf(
            newestFirst(IntStream.range(0, FILINGS).filter(ManyFilings::isCancelled)));
  }

  @Test
  void everyQuestionWalksAlongAnIndexAndSortsNothing() {
    for (SearchQuery query :
        List.of(
            SearchQuery.ALL,
            words("静县"),
            words("库尔勒市龟兹"),
            words(FilingForms.anIpForm().form().securityOfficer().mobile()),
            new SearchQuery(null, new AuthorityCode("KORLA"), null, null, null, null, null),
            new SearchQuery(null, null, null, null, FilingStatus.CANCELLED, null, null))) {
      Plan plan = DATABASE.at(CLOCK, beans -> beans.get(Planner.class).plan(query)).orElseThrow();

      assertThat(explained(plan.rows(PAGE + 1), plan.allParameters()))
          .as(query.toString())
          .allSatisfy(
              step ->
                  assertThat(step)
                      .matches("(?:range|ref|eq_ref|const)\\|.*")
                      .doesNotContain("filesort", "temporary"));
    }
  }

  @Test
  void theLastPageReadsNoMoreRowsThanTheFirst() {
    for (SearchQuery query :
        List.of(
            SearchQuery.ALL,
            words("静县"),
            new SearchQuery(null, new AuthorityCode("KORLA"), null, null, null, null, null))) {
      Long last = null;
      for (SearchPage page = page(query, null); page.next() != null; page = page(query, last)) {
        last = page.next();
      }
      Long deep = last;

      assertThat(read(query, deep))
          .as("of " + query)
          .isPositive()
          .isLessThanOrEqualTo(2 * read(query, null));
    }
  }

  private static long read(SearchQuery query, Long before) {
    return RowsRead.by(
        DATABASE, CLOCK, beans -> beans.get(RegistrySearch.class).find(query, before, PAGE));
  }

  private static List<String> explained(String sql, List<Object> parameters) {
    return DATABASE.inTransaction(
        entities ->
            Sql.run(
                entities,
                "EXPLAIN " + sql,
                s -> {
                  int next = Planner.bind(s, parameters);
                  s.setLong(next, 0);
                  s.setLong(next + 1, Long.MAX_VALUE);
                  return Sql.all(s, row -> row.getString("type") + "|" + row.getString("Extra"));
                }));
  }

  private static SearchQuery words(String words) {
    return new SearchQuery(words, null, null, null, null, null, null);
  }

  private static List<String> newestFirst(IntStream filings) {
    return filings.boxed().sorted((a, b) -> b - a).map(ManyFilings::number).toList();
  }

  private static List<String> numbers(SearchQuery query) {
    return page(query, null).rows().stream().map(one -> one.number().value()).toList();
  }

  private static List<String> allNumbers(SearchQuery query) {
    List<String> all = new ArrayList<>();
    Long next = null;
    do {
      SearchPage page = page(query, next);
      page.rows().forEach(one -> all.add(one.number().value()));
      next = page.next();
    } while (next != null);
    return all;
  }

  private static SearchPage page(SearchQuery query, Long before) {
    return DATABASE.at(CLOCK, beans -> beans.get(RegistrySearch.class).find(query, before, PAGE));
  }
}
