package org.beian.filing.form;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import com.google.common.net.InternetDomainName;
import com.ibm.icu.text.IDNA;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A domain name under which something can be registered, in its ASCII form.
 *
 * <p>An instance always follows IDNA2008 and the rules for host names, and lies below a public
 * suffix. It says nothing about whether the name is registered.
 *
 * @param ascii lower case, internationalised labels as {@code xn--…}, no trailing dot
 */
public record DomainName(String ascii) {

  private static final int LONGEST = 253;
  private static final int LONGEST_INPUT = 2_000;
  private static final IDNA UTS46 =
      IDNA.getUTS46Instance(
          IDNA.USE_STD3_RULES
              | IDNA.CHECK_BIDI
              | IDNA.CHECK_CONTEXTJ
              | IDNA.CHECK_CONTEXTO
              | IDNA.NONTRANSITIONAL_TO_ASCII
              | IDNA.NONTRANSITIONAL_TO_UNICODE);
  private static final Pattern HOST =
      Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+(?![0-9]+$)[a-z0-9-]{1,63}");
  private static final Pattern RESERVED_LABEL = Pattern.compile("(?:^|\\.)(?!xn)[^.]{2}--");

  /** What IDNA2008 permits in a label, contextual characters included; no symbol, no emoji. */
  private static final Pattern IDNA2008 =
      Pattern.compile(
          "[\\p{L}\\p{M}\\p{Nd}.\\-\\u00B7\\u0375\\u05F3\\u05F4\\u30FB\\u200C\\u200D]+");

  /** Most e-mail addresses are at a few domains, and a name is looked at several times. */
  private static final LoadingCache<String, Optional<FindingCode>> JUDGED =
      CacheBuilder.newBuilder().maximumSize(10_000).build(CacheLoader.from(DomainName::judge));

  public DomainName {
    if (faultOf(ascii) != null) {
      throw new IllegalArgumentException("Not a domain name: " + ascii);
    }
  }

  /**
   * Reads a domain name, also out of an address such as {@code https://www.例子.中国:443/path}.
   *
   * @return the name, or {@link FindingCode#DOMAIN_FORMAT}, or {@link FindingCode#DOMAIN_SUFFIX}
   *     where nothing stands before the public suffix
   */
  public static Reading<DomainName> read(String text) {
    if (text.length() > LONGEST_INPUT) {
      return Reading.fault(FindingCode.DOMAIN_FORMAT);
    }
    String host = hostOf(text);
    IDNA.Info info = new IDNA.Info();
    StringBuilder unicode = UTS46.nameToUnicode(host, new StringBuilder(), info);
    StringBuilder ascii = UTS46.nameToASCII(host, new StringBuilder(), info);
    if (info.hasErrors() || !IDNA2008.matcher(unicode).matches()) {
      return Reading.fault(FindingCode.DOMAIN_FORMAT);
    }
    FindingCode fault = faultOf(ascii.toString());
    return fault == null ? Reading.of(new DomainName(ascii.toString())) : Reading.fault(fault);
  }

  /** The form for readers, such as {@code 库尔勒.中国}. */
  public String unicode() {
    return UTS46.nameToUnicode(ascii, new StringBuilder(), new IDNA.Info()).toString();
  }

  /** The part one registers: the public suffix and one label, in ASCII form. */
  public String registrable() {
    return InternetDomainName.from(ascii).topPrivateDomain().toString();
  }

  @Override
  public String toString() {
    return ascii;
  }

  private static FindingCode faultOf(String ascii) {
    return JUDGED.getUnchecked(ascii).orElse(null);
  }

  private static Optional<FindingCode> judge(String ascii) {
    if (ascii.length() > LONGEST
        || !HOST.matcher(ascii).matches()
        || RESERVED_LABEL.matcher(ascii).find()
        || !InternetDomainName.isValid(ascii)) {
      return Optional.of(FindingCode.DOMAIN_FORMAT);
    }
    return InternetDomainName.from(ascii).isUnderPublicSuffix()
        ? Optional.empty()
        : Optional.of(FindingCode.DOMAIN_SUFFIX);
  }

  private static String hostOf(String text) {
    String host = text.strip().toLowerCase(Locale.ROOT).replace('。', '.');
    int scheme = host.indexOf("://");
    host = scheme < 0 ? host : host.substring(scheme + 3);
    int end = 0;
    while (end < host.length() && "/?#:".indexOf(host.charAt(end)) < 0) {
      end++;
    }
    host = host.substring(0, end);
    return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
  }
}
