package org.beian.directory.client;

import inet.ipaddr.AddressStringException;
import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * From where a program may call: networks in CIDR notation. None: from anywhere.
 *
 * @param text blanks between the networks; empty for none
 */
record Networks(String text) {

  private static final int LONGEST = 2000;

  /** Reads networks parted by blanks, commas or lines; empty if one of them is none. */
  static Optional<Networks> read(String typed) {
    List<String> read = new ArrayList<>();
    for (String one : (typed == null ? "" : typed).strip().split("[\\s,;，；]+", -1)) {
      if (!one.isEmpty()) {
        Optional<IPAddress> network = parse(one);
        if (network.isEmpty()) {
          return Optional.empty();
        }
        read.add(network.get().toPrefixBlock().toCanonicalString());
      }
    }
    return Optional.of(String.join(" ", read))
        .filter(text -> text.length() <= LONGEST)
        .map(Networks::new);
  }

  /** Whether a call from this address is let in. */
  boolean admit(String address) {
    if (text.isEmpty()) {
      return true;
    }
    Optional<IPAddress> caller = address == null ? Optional.empty() : parse(address);
    return caller.isPresent() && list().stream().anyMatch(one -> contains(one, caller.get()));
  }

  List<String> list() {
    return text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
  }

  private static boolean contains(String network, IPAddress caller) {
    return parse(network).filter(known -> known.contains(caller)).isPresent();
  }

  private static Optional<IPAddress> parse(String text) {
    try {
      IPAddress address = new IPAddressString(text).toAddress();
      boolean isOne = address != null && (address.isPrefixed() || !address.isMultiple());
      return Optional.ofNullable(address).filter(known -> isOne);
    } catch (AddressStringException notANetwork) {
      return Optional.empty();
    }
  }
}
