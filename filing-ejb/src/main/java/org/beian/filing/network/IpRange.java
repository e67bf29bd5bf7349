package org.beian.filing.network;

import inet.ipaddr.AddressStringException;
import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import inet.ipaddr.IPAddressStringParameters;
import inet.ipaddr.ipv4.IPv4Address;
import inet.ipaddr.ipv6.IPv6Address;
import java.math.BigInteger;
import org.beian.filing.form.FindingCode;
import org.beian.filing.form.Reading;

/**
 * A range of IP addresses of one family, both ends included; a single address is a range of one.
 *
 * <p>Ranges of different families never overlap. Nothing is said about whether the addresses are
 * public; ask {@link ReservedRanges}.
 *
 * @param start first address as a number
 * @param end last address as a number, not below the first
 */
public record IpRange(IpFamily family, BigInteger start, BigInteger end) {

  private static final int STORED_BYTES = 16;
  private static final int LONGEST_TEXT = 100;

  /**
   * Four decimal octets, or the forms of RFC 4291; no wildcard, no zone, no mixed or short form.
   */
  private static final IPAddressStringParameters STRICT =
      new IPAddressStringParameters.Builder()
          .allowEmpty(false)
          .allowAll(false)
          .allowSingleSegment(false)
          .allowMask(false)
          .allowPrefixOnly(false)
          .allowWildcardedSeparator(false)
          .setRangeOptions(inet.ipaddr.AddressStringParameters.RangeParameters.NO_RANGE)
          .getIPv4AddressParametersBuilder()
          .allow_inet_aton(false)
          .allowLeadingZeros(false)
          .allowPrefixLengthLeadingZeros(true)
          .allowBinary(false)
          .getParentBuilder()
          .getIPv6AddressParametersBuilder()
          .allowZone(false)
          .allowMixed(false)
          .allowBase85(false)
          .allowBinary(false)
          .allowPrefixLengthLeadingZeros(true)
          .getParentBuilder()
          .toParams();

  public IpRange {
    BigInteger limit = BigInteger.ONE.shiftLeft(family.bits());
    if (start.signum() < 0 || start.compareTo(end) > 0 || end.compareTo(limit) >= 0) {
      throw new IllegalArgumentException("Not a range of addresses: " + start + " to " + end);
    }
  }

  /**
   * Reads one address, {@code start-end} or CIDR.
   *
   * @return the range, or {@link FindingCode#IP_FORMAT}, {@link FindingCode#IP_HOST_BITS} (hint:
   *     the block that contains the address), {@link FindingCode#IP_ORDER}, {@link
   *     FindingCode#IP_FAMILY}
   */
  public static Reading<IpRange> read(String text) {
    if (text.length() > LONGEST_TEXT) {
      return Reading.fault(FindingCode.IP_FORMAT);
    }
    int dash = text.indexOf('-');
    try {
      return dash < 0
          ? block(parse(text))
          : between(parse(text.substring(0, dash)), parse(text.substring(dash + 1)));
    } catch (AddressStringException e) {
      return Reading.fault(FindingCode.IP_FORMAT);
    }
  }

  /** The range that {@link #startBytes()} and {@link #endBytes()} were stored from. */
  public static IpRange ofBytes(IpFamily family, byte[] start, byte[] end) {
    return new IpRange(family, new BigInteger(1, start), new BigInteger(1, end));
  }

  /** Sixteen bytes, big-endian; a 32-bit address stands in the last four. */
  public byte[] startBytes() {
    return bytes(start, STORED_BYTES);
  }

  /** Sixteen bytes, as {@link #startBytes()}. */
  public byte[] endBytes() {
    return bytes(end, STORED_BYTES);
  }

  public boolean isSingle() {
    return start.equals(end);
  }

  /** How many addresses the range holds. */
  public BigInteger size() {
    return end.subtract(start).add(BigInteger.ONE);
  }

  public boolean overlaps(IpRange other) {
    return family == other.family
        && start.compareTo(other.end) <= 0
        && other.start.compareTo(end) <= 0;
  }

  public boolean contains(IpRange other) {
    return family == other.family
        && start.compareTo(other.start) <= 0
        && other.end.compareTo(end) <= 0;
  }

  /** The canonical text: one address, CIDR where the range is a block, else {@code start-end}. */
  @Override
  public String toString() {
    String first = text(start);
    if (start.equals(end)) {
      return first;
    }
    BigInteger size = size();
    int hostBits = size.bitLength() - 1;
    boolean isBlock = size.bitCount() == 1 && start.getLowestSetBit() >= hostBits;
    if (isBlock || (size.bitCount() == 1 && start.signum() == 0)) {
      return first + "/" + (family.bits() - hostBits);
    }
    return first + "-" + text(end);
  }

  private static IPAddress parse(String text) throws AddressStringException {
    IPAddress address = new IPAddressString(text, STRICT).toAddress();
    if (address == null || (address.isIPv6() && address.toIPv6().isIPv4Mapped())) {
      throw new AddressStringException(text, "no address");
    }
    return address;
  }

  private static Reading<IpRange> block(IPAddress address) {
    BigInteger first = address.getLower().withoutPrefixLength().getValue();
    if (!address.isPrefixed()) {
      return Reading.of(new IpRange(familyOf(address), first, first));
    }
    int hostBits = address.getBitCount() - address.getNetworkPrefixLength();
    BigInteger mask = BigInteger.ONE.shiftLeft(hostBits).subtract(BigInteger.ONE);
    IpRange whole = new IpRange(familyOf(address), first.andNot(mask), first.or(mask));
    return first.equals(whole.start)
        ? Reading.of(whole)
        : Reading.fault(FindingCode.IP_HOST_BITS, whole.toString());
  }

  private static Reading<IpRange> between(IPAddress first, IPAddress last) {
    if (first.isPrefixed() || last.isPrefixed()) {
      return Reading.fault(FindingCode.IP_FORMAT);
    }
    if (familyOf(first) != familyOf(last)) {
      return Reading.fault(FindingCode.IP_FAMILY);
    }
    if (first.getValue().compareTo(last.getValue()) > 0) {
      return Reading.fault(FindingCode.IP_ORDER, last + "-" + first);
    }
    return Reading.of(new IpRange(familyOf(first), first.getValue(), last.getValue()));
  }

  private static IpFamily familyOf(IPAddress address) {
    return address.isIPv4() ? IpFamily.V4 : IpFamily.V6;
  }

  private String text(BigInteger address) {
    byte[] bytes = bytes(address, family.bits() / Byte.SIZE);
    return family == IpFamily.V4
        ? new IPv4Address(bytes).toCanonicalString()
        : new IPv6Address(bytes).toCanonicalString();
  }

  private static byte[] bytes(BigInteger address, int length) {
    byte[] minimal = address.toByteArray();
    byte[] bytes = new byte[length];
    int count = Math.min(minimal.length, length);
    System.arraycopy(minimal, minimal.length - count, bytes, length - count, count);
    return bytes;
  }
}
