package org.beian.filing.retention;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How many days which kind is kept: {@code FILING_RETENTION}, such as {@code refused=1095
 * complaint=1825}. A kind that is not named is kept for good.
 */
@ApplicationScoped
public class RetentionRules {

  /** Remedies end sooner: nothing is deleted that somebody may still appeal about. */
  static final int FEWEST = 366;

  private static final String NONE = "none";
  private static final Pattern RULE = Pattern.compile("(refused|withdrawn|complaint)=(\\d{1,5})");

  @Inject
  @ConfigProperty(name = "filing.retention", defaultValue = NONE)
  String text;

  private final Map<RetentionKind, Integer> days = new EnumMap<>(RetentionKind.class);

  /** Reads them. */
  @PostConstruct
  void read() {
    if (text.equals(NONE)) {
      return;
    }
    for (String one : text.strip().split("[,\\s]+", -1)) {
      Matcher rule = RULE.matcher(one);
      if (!rule.matches() || Integer.parseInt(rule.group(2)) < FEWEST) {
        throw new IllegalArgumentException(
            "FILING_RETENTION must look like refused=1095 withdrawn=1095 complaint=1825, each "
                + FEWEST
                + " days or more, not '"
                + text
                + "'");
      }
      days.put(
          RetentionKind.valueOf(rule.group(1).toUpperCase(Locale.ROOT)),
          Integer.valueOf(rule.group(2)));
    }
  }

  /** The kinds that are deleted some day, and after how many days. */
  public Map<RetentionKind, Integer> days() {
    return Map.copyOf(days);
  }
}
