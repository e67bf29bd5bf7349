package org.beian.filing.export;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.sealing.Sealed;
import org.beian.filing.form.ConnectionRole;
import org.beian.filing.form.FilingTrack;
import org.beian.filing.persistence.Json;
import org.beian.filing.registry.FilingStatus;
import org.beian.filing.search.SearchQuery;

/** Questions to the register as the database keeps them: sealed, since they may name a person. */
final class Questions {

  private Questions() {}

  static String write(SearchQuery query) {
    Map<String, String> texts = new TreeMap<>();
    put(texts, "words", query.words());
    put(texts, "authority", query.authority());
    put(texts, "track", query.track());
    put(texts, "role", query.role());
    put(texts, "status", query.status());
    put(texts, "from", query.filedFrom());
    put(texts, "to", query.filedTo());
    return Sealed.seal(Json.write(texts));
  }

  static SearchQuery read(String kept) {
    Map<String, String> texts =
        Json.read(Sealed.open(kept), new TypeReference<Map<String, String>>() {});
    return new SearchQuery(
        texts.get("words"),
        get(texts, "authority", AuthorityCode::new),
        get(texts, "track", FilingTrack::valueOf),
        get(texts, "role", ConnectionRole::valueOf),
        get(texts, "status", FilingStatus::valueOf),
        get(texts, "from", LocalDate::parse),
        get(texts, "to", LocalDate::parse));
  }

  private static void put(Map<String, String> texts, String name, Object value) {
    if (value != null) {
      texts.put(name, value.toString());
    }
  }

  private static <T> T get(Map<String, String> texts, String name, Function<String, T> reading) {
    String text = texts.get(name);
    return text == null ? null : reading.apply(text);
  }
}
