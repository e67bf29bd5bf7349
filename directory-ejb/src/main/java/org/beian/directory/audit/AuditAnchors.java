package org.beian.directory.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The ends of the chains as they were each day, and as they were last, kept outside the database:
 * whoever rewrites a whole chain there, cuts it off or has it forget too much does not reach them.
 * In {@code audit} of the data directory a file a day and one for the last ends, in each a line a
 * chain: its number, length and last hash.
 */
@ApplicationScoped
class AuditAnchors {

  private static final String ENDING = ".anchors";
  private static final String LAST = "last.ends";

  @Inject
  @ConfigProperty(name = "filing.data", defaultValue = "data")
  String data;

  /** Keeps the ends of a day, the first time they are handed over. */
  void keep(LocalDate day, List<AuditChain> ends) {
    try {
      if (!has(day)) {
        write(day + ENDING, ends);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps ends as the last ones, in the place of those before. */
  void keepLast(List<AuditChain> ends) {
    try {
      write(LAST, ends);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The last ends that were kept, none at first. */
  List<AuditChain> last() {
    return last(directory());
  }

  private static List<AuditChain> last(Path directory) {
    Path file = directory.resolve(LAST);
    try {
      return Files.exists(file) ? ends(file) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes beside the file first, where no other server that has the directory writes. */
  private void write(String name, List<AuditChain> ends) throws IOException {
    Files.createDirectories(directory());
    Path part = directory().resolve(name + "." + UUID.randomUUID() + ".part");
    try {
      Files.write(
          part,
          ends.stream().map(end -> end.chain() + " " + end.length() + " " + end.head()).toList());
      Files.move(part, directory().resolve(name), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  boolean has(LocalDate day) {
    return Files.exists(directory().resolve(day + ENDING));
  }

  /** All that were kept. */
  Known read() {
    return read(directory());
  }

  static Known read(Path directory) {
    if (!Files.isDirectory(directory)) {
      return new Known(Map.of(), List.of());
    }
    Map<LocalDate, List<AuditChain>> days = new HashMap<>();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.filter(one -> one.toString().endsWith(ENDING)).toList()) {
        String day = file.getFileName().toString().replace(ENDING, "");
        days.put(LocalDate.parse(day), ends(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Known(days, last(directory));
  }

  private static List<AuditChain> ends(Path file) throws IOException {
    return Files.readAllLines(file).stream().map(AuditAnchors::end).toList();
  }

  private static AuditChain end(String line) {
    String[] parts = line.split(" ", -1);
    return new AuditChain(Integer.parseInt(parts[0]), Long.parseLong(parts[1]), parts[2]);
  }

  private Path directory() {
    return Path.of(data, "audit");
  }

  /** The ends of the chains by the day on which they were kept, and the last ones. */
  static final class Known {

    private final Map<Integer, NavigableMap<Long, String>> ends = new HashMap<>();
    private final NavigableMap<LocalDate, List<AuditChain>> days;

    Known(Map<LocalDate, List<AuditChain>> days, List<AuditChain> last) {
      this.days = new TreeMap<>(days);
      Stream.concat(days.values().stream().flatMap(List::stream), last.stream())
          .forEach(
              end ->
                  ends.computeIfAbsent(end.chain(), chain -> new TreeMap<>())
                      .put(end.length(), end.head()));
    }

    /** Whether a chain was the same up to here when it ended here. */
    boolean agrees(AuditChain walked) {
      String then = of(walked.chain()).get(walked.length());
      return then == null || then.equals(walked.head());
    }

    /** How long a chain has been. */
    long lengthOf(int chain) {
      return of(chain).isEmpty() ? 0 : of(chain).lastKey();
    }

    /**
     * How much of a chain may have been forgotten: what was entered after that day must be there.
     *
     * @return its length at the first end that was kept on the day or later
     */
    long forgettable(int chain, LocalDate day) {
      return days.tailMap(day).values().stream()
          .flatMap(List::stream)
          .filter(end -> end.chain() == chain)
          .mapToLong(AuditChain::length)
          .min()
          .orElse(Long.MAX_VALUE);
    }

    private NavigableMap<Long, String> of(int chain) {
      return ends.getOrDefault(chain, new TreeMap<>());
    }
  }
}
