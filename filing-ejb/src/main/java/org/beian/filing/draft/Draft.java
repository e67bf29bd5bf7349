package org.beian.filing.draft;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.beian.directory.sealing.SealedConverter;
import org.beian.filing.application.Purpose;
import org.beian.filing.form.ApplicationKind;
import org.beian.filing.form.FilingForm;
import org.beian.filing.form.FormUnits;
import org.beian.filing.persistence.Digest;
import org.beian.filing.persistence.Json;
import org.beian.filing.querycode.QueryCode;
import org.beian.filing.registry.FilingNumber;

/**
 * A form that is still being filled in, perhaps by several pages and devices at once. What one of
 * them typed over something newer is kept beside it until somebody chooses.
 */
@Entity
@Table(name = "draft")
public class Draft {

  static final Duration LIFE = Duration.ofDays(90);

  /** How long before its end the reader of the warning has to come back. */
  static final Duration WARNING = Duration.ofDays(14);

  @Id
  @Column(name = "token_hash")
  private String tokenHash;

  @Column private String number;

  @Column(name = "code_hash")
  private byte[] codeHash;

  @Column(name = "account_id")
  private Long accountId;

  @Enumerated(EnumType.STRING)
  @Column
  private ApplicationKind kind;

  @Column(name = "filing_number")
  private FilingNumber filingNumber;

  @Column(name = "filing_edition")
  private Integer filingEdition;

  @Column private String revises;

  @Column
  @Convert(converter = SealedConverter.class)
  private String form;

  @Column private int revision;

  @Column
  @Convert(converter = SealedConverter.class)
  private String trail;

  @Column
  @Convert(converter = SealedConverter.class)
  private String conflicts;

  @Column
  @Convert(converter = SealedConverter.class)
  private String email;

  @Column private String language;

  @Column(name = "saved_at")
  private Instant savedAt;

  @Column(name = "warn_at")
  private Instant warnAt;

  protected Draft() {} // for JPA

  Draft(String tokenHash, FilingForm form, Purpose purpose, Instant at) {
    this.tokenHash = tokenHash;
    this.number = newNumber();
    this.kind = purpose.kind();
    this.filingNumber = purpose.filing();
    this.filingEdition = purpose.isNew() ? null : purpose.edition();
    this.revises = purpose.revises();
    this.accountId = purpose.accountId();
    save(form, at);
  }

  /** Takes what a page wants, unless somebody else changed the same since the page was shown. */
  void change(FilingForm wanted, Stand stand, Instant at) {
    Map<String, String> mine = FormUnits.of(wanted);
    Map<String, String> taken = new HashMap<>();
    Map<String, String> open = conflictsByField();
    Trail known = trail();
    for (String pointer : FormUnits.differing(form(), wanted)) {
      String sent = mine.get(pointer);
      switch (known.verdict(pointer, sent, stand)) {
        case TAKE -> {
          taken.put(pointer, sent);
          open.remove(pointer);
        }
        case CONFLICT -> open.put(pointer, sent);
        case LEAVE -> {}
      }
    }
    take(taken, stand == null ? "" : stand.page(), at);
    conflicts = open.isEmpty() ? null : Json.write(open);
  }

  /** Ends conflicts: those fields get what was typed, all others stay as they were saved. */
  void settle(List<String> typed, Instant at) {
    Map<String, String> open = conflictsByField();
    open.keySet().retainAll(typed);
    take(open, "", at);
    conflicts = null;
  }

  /**
   * Brings a change up to an edition of the filing that came meanwhile: what was not touched here
   * follows it, and what both changed is a conflict.
   */
  void rebase(FilingForm before, FilingForm now, int edition, Instant at) {
    Map<String, String> old = FormUnits.of(before);
    Map<String, String> theirs = FormUnits.of(now);
    Map<String, String> mine = FormUnits.of(form());
    Map<String, String> followed = new HashMap<>();
    Map<String, String> open = conflictsByField();
    for (String pointer : FormUnits.differing(before, now)) {
      if (!Objects.equals(mine.get(pointer), old.get(pointer))
          && !Objects.equals(mine.get(pointer), theirs.get(pointer))) {
        open.put(pointer, mine.get(pointer));
      }
      followed.put(pointer, theirs.get(pointer));
    }
    take(followed, "", at);
    conflicts = open.isEmpty() ? null : Json.write(open);
    filingEdition = edition;
  }

  private void take(Map<String, String> units, String page, Instant at) {
    FilingForm now = form();
    Map<String, String> before = FormUnits.of(now);
    List<Trail.Step> steps = new ArrayList<>();
    units.keySet().forEach(p -> steps.add(new Trail.Step(p, revision + 1, page, before.get(p))));
    trail = Json.write(trail().with(steps));
    save(FormUnits.with(now, units), at);
  }

  private void save(FilingForm newForm, Instant at) {
    form = Json.write(newForm);
    savedAt = at;
    warnAt = email == null ? null : at.plus(LIFE).minus(WARNING);
    revision++;
    if (number == null) {
      number = newNumber();
    }
  }

  /** Gives the draft a code by which it is opened elsewhere; the one before opens nothing now. */
  QueryCode newCode() {
    QueryCode code = QueryCode.random();
    codeHash = code.hashFor(number);
    return code;
  }

  /** Says that the form was refused, so that the next try belongs to the same thread. */
  void refused(String applicationNo) {
    revises = applicationNo;
  }

  /** Names who is warned before the draft is forgotten. */
  void warn(String address, Locale locale) {
    email = address;
    language = locale.getLanguage();
    warnAt = savedAt.plus(LIFE).minus(WARNING);
  }

  void warned() {
    warnAt = null;
  }

  void adopt(long account) {
    accountId = account;
  }

  String tokenHash() {
    return tokenHash;
  }

  String number() {
    return number;
  }

  Long accountId() {
    return accountId;
  }

  String email() {
    return email;
  }

  Locale locale() {
    return Locale.forLanguageTag(language);
  }

  Instant expiresAt() {
    return savedAt.plus(LIFE);
  }

  FilingForm form() {
    return Json.read(form, new TypeReference<FilingForm>() {});
  }

  DraftView view() {
    Map<String, String> saved = FormUnits.of(form());
    List<DraftConflict> open =
        conflictsByField().entrySet().stream()
            .map(
                typed ->
                    new DraftConflict(typed.getKey(), saved.get(typed.getKey()), typed.getValue()))
            .toList();
    String key = HexFormat.of().formatHex(Digest.of("draft", tokenHash));
    return new DraftView(key, number, revision, form(), purpose(), open, savedAt, expiresAt());
  }

  Purpose purpose() {
    return new Purpose(
        kind, filingNumber, filingEdition == null ? 0 : filingEdition, revises, accountId);
  }

  private Trail trail() {
    return trail == null ? Trail.EMPTY : Json.read(trail, new TypeReference<Trail>() {});
  }

  private Map<String, String> conflictsByField() {
    return conflicts == null
        ? new TreeMap<>()
        : Json.read(conflicts, new TypeReference<TreeMap<String, String>>() {});
  }

  private static String newNumber() {
    return "D" + QueryCode.random().value();
  }
}
