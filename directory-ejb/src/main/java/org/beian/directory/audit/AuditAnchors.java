package org.beian.directory.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The ends of the chains as they were each day, kept outside the database: whoever rewrites a whole
 * chain there does not reach them. A file a day in {@code audit} of the data directory, a line a
 * chain: its number, length and last hash.
 */
@ApplicationScoped
class AuditAnchors {

  private static final String ENDING = ".anchors";

  @Inject
  @ConfigProperty(name = "filing.data", defaultValue = "data")
  String data;

  /** Keeps the ends of a day, the first time they are handed over. */
  void keep(LocalDate day, List<AuditChain> ends) {
    try {
      Files.createDirectories(directory());
      Files.write(
          directory().resolve(day + ENDING),
          ends.stream().map(end -> end.chain() + " " + end.length() + " " + end.head()).toList(),
          StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      return; // the first of the day stands
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
      return new Known(Map.of());
    }
    Map<Integer, NavigableMap<Long, String>> known = new HashMap<>();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.filter(one -> one.toString().endsWith(ENDING)).toList()) {
        for (String line : new ArrayList<>(Files.readAllLines(file))) {
          String[] end = line.split(" ", -1);
          known
              .computeIfAbsent(Integer.valueOf(end[0]), chain -> new TreeMap<>())
              .put(Long.valueOf(end[1]), end[2]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Known(known);
  }

  private Path directory() {
    return Path.of(data, "audit");
  }

  /** The hash at each place of each chain that was an end once. */
  record Known(Map<Integer, NavigableMap<Long, String>> ends) {

    /** Whether a chain was the same up to here when it ended here. */
    boolean agrees(AuditChain walked) {
      String then = of(walked.chain()).get(walked.length());
      return then == null || then.equals(walked.head());
    }

    /** How long a chain has been. */
    long lengthOf(int chain) {
      return of(chain).isEmpty() ? 0 : of(chain).lastKey();
    }

    private NavigableMap<Long, String> of(int chain) {
      return ends.getOrDefault(chain, new TreeMap<>());
    }
  }
}
