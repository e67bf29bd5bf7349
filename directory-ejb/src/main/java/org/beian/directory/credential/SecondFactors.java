package org.beian.directory.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.beian.directory.secret.Seal;
import org.beian.directory.secret.Secrets;
import org.beian.directory.securitykey.SecurityKeys;

/**
 * Second factors: codes of an app, recovery codes for who has lost it, and security keys for who
 * has them besides.
 */
@ApplicationScoped
class SecondFactors {

  private static final int RECOVERY_CODES = 10;
  private static final int CODE_LENGTH = 12;
  private static final String ALPHABET =
      "23456789abcdefghjkmnpqrstuvwxyz"; // none is another's twin

  @Inject Credentials credentials;
  @Inject SecurityKeys keys;
  @Inject Seal seal;
  @Inject Clock clock;

  /** Draws a secret that counts only once a code of it has been given. */
  byte[] offer(Credential credential) {
    byte[] secret = Secrets.bytes(Totp.SECRET_BYTES);
    credential.offer(seal.seal(secret, place(credential.id())));
    return secret;
  }

  /** The secret that is on offer and not yet confirmed. */
  Optional<byte[]> offered(Credential credential) {
    return Optional.ofNullable(credential.offered())
        .flatMap(kept -> seal.open(kept, place(credential.id())));
  }

  /**
   * Confirms the offer by a code of it.
   *
   * @return the recovery codes, which are not shown again; empty if the code is wrong
   */
  Optional<List<String>> confirm(Credential credential, String code) {
    OptionalLong step =
        offered(credential)
            .map(secret -> Totp.stepOf(secret, code, clock.instant()))
            .orElse(OptionalLong.empty());
    if (step.isEmpty()) {
      return Optional.empty();
    }
    credential.confirmOffer(step.getAsLong());
    return Optional.of(drawCodes(credential.id()));
  }

  /** Draws recovery codes in place of those before. */
  List<String> drawCodes(long id) {
    credentials.removeCodes(id);
    List<String> codes = Stream.generate(SecondFactors::draw).limit(RECOVERY_CODES).toList();
    codes.forEach(drawn -> credentials.addCode(id, hash(drawn)));
    return codes;
  }

  /** Takes a secret that everybody knows into use, for a demo account. */
  void useDemo(Credential credential) {
    credential.offer(seal.seal(DemoCode.SECRET.clone(), place(credential.id())));
    credential.confirmOffer(0);
  }

  void drop(Credential credential) {
    credential.dropSecondFactor();
    credentials.removeCodes(credential.id());
    keys.removeAll(credential.id());
  }

  /** Takes a code of the app, each once, or spends a recovery code. */
  boolean take(long id, String typed) {
    String code = typed == null ? "" : typed.strip();
    Optional<Credential> held = credentials.hold(id).filter(Credential::hasSecondFactor);
    if (held.isEmpty()) {
      return false;
    }
    OptionalLong step =
        seal.open(held.get().secondFactor(), place(id))
            .map(secret -> Totp.stepOf(secret, code, clock.instant()))
            .orElse(OptionalLong.empty());
    return step.isPresent()
        ? held.get().take(step.getAsLong())
        : credentials.spendCode(id, hash(code));
  }

  /** The name under which tries at a credential's second factors are counted, whichever it is. */
  static String tried(long id) {
    return "second factor " + id;
  }

  private static byte[] hash(String code) {
    return Secrets.hash(code.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", ""));
  }

  /** Such as {@code k7wm-4xqp-t2hd}: 59 bits. */
  private static String draw() {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < CODE_LENGTH; i++) {
      code.append(i > 0 && i % 4 == 0 ? "-" : "").append(Secrets.letterOf(ALPHABET));
    }
    return code.toString();
  }

  private static String place(long id) {
    return "credential.totp " + id;
  }
}
