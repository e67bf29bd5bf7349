package org.beian.filing.network;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The addresses nobody can file, because nobody can be reached at them from the Internet. */
public final class ReservedRanges {

  private static final List<String> NOT_PUBLIC =
      List.of(
          "0.0.0.0/8",
          "10.0.0.0/8",
          "100.64.0.0/10",
          "127.0.0.0/8",
          "169.254.0.0/16",
          "172.16.0.0/12",
          "192.0.0.0/24",
          "192.168.0.0/16",
          "198.18.0.0/15",
          "224.0.0.0/4",
          "240.0.0.0/4",
          "::/3",
          "4000::/2",
          "8000::/1");
  private static final List<String> DOCUMENTATION =
      List.of("192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24", "2001:db8::/32", "3fff::/20");

  private final List<IpRange> ranges;

  private ReservedRanges(List<String> texts) {
    this.ranges = texts.stream().map(text -> IpRange.read(text).value()).toList();
  }

  /** Everything RFC 6890 and RFC 4291 set apart. */
  public static ReservedRanges standard() {
    return new ReservedRanges(Stream.concat(NOT_PUBLIC.stream(), DOCUMENTATION.stream()).toList());
  }

  /** As {@link #standard()}, but documentation addresses pass; for tests and training. */
  public static ReservedRanges exceptDocumentation() {
    return new ReservedRanges(NOT_PUBLIC);
  }

  /** The first reserved block that shares an address with {@code range}. */
  public Optional<IpRange> hitBy(IpRange range) {
    return ranges.stream().filter(range::overlaps).findFirst();
  }
}
