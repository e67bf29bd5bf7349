package org.beian.directory.securitykey;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AttestationConveyancePreference;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticatorSelectionCriteria;
import com.webauthn4j.data.AuthenticatorTransport;
import com.webauthn4j.data.PublicKeyCredentialCreationOptions;
import com.webauthn4j.data.PublicKeyCredentialDescriptor;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialRequestOptions;
import com.webauthn4j.data.PublicKeyCredentialRpEntity;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.PublicKeyCredentialUserEntity;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.ResidentKeyRequirement;
import com.webauthn4j.data.UserVerificationRequirement;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.client.CollectedClientData;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The two ceremonies of WebAuthn, 7.1 and 7.2, by WebAuthn4J: what a browser is to ask a key, and
 * whether the answer holds. What a key says of its maker is not asked for (attestation "none"); a
 * PIN or a finger is asked for where the key knows one.
 */
@ApplicationScoped
class Ceremonies {

  private static final Logger LOG = Logger.getLogger(Ceremonies.class.getName());
  private static final int MOST_TRANSPORTS = 4;
  private static final Base64.Encoder URL_SAFE = Base64.getUrlEncoder().withoutPadding();
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final ObjectConverter CONVERTER = new ObjectConverter();
  private static final WebAuthnManager MANAGER =
      WebAuthnManager.createNonStrictWebAuthnManager(CONVERTER);
  static final AttestedCredentialDataConverter PUBLIC_PARTS =
      new AttestedCredentialDataConverter(CONVERTER);
  private static final List<PublicKeyCredentialParameters> ALGORITHMS =
      Stream.of(
              COSEAlgorithmIdentifier.ES256,
              COSEAlgorithmIdentifier.EdDSA,
              COSEAlgorithmIdentifier.RS256)
          .map(one -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, one))
          .toList();

  @Inject KeySite site;

  /**
   * A key's answer, read but not checked.
   *
   * @param challenge what it says it answers, as it was issued
   */
  record Answer<T>(T data, String challenge) {

    static <T> Answer<T> of(T data, CollectedClientData client) {
      return new Answer<>(data, URL_SAFE.encodeToString(client.getChallenge().getValue()));
    }
  }

  /** What a browser is to ask for a new key, as the JSON of WebAuthn. */
  String creation(String challenge, byte[] handle, KeyOwner owner, List<SecurityKey> present) {
    return CONVERTER
        .getJsonMapper()
        .writeValueAsString(
            new PublicKeyCredentialCreationOptions(
                new PublicKeyCredentialRpEntity(site.host(), owner.desk()),
                new PublicKeyCredentialUserEntity(handle, owner.login(), owner.name()),
                challenge(challenge),
                ALGORITHMS,
                PATIENCE.toMillis(),
                descriptors(present),
                new AuthenticatorSelectionCriteria(
                    null,
                    false,
                    ResidentKeyRequirement.DISCOURAGED,
                    UserVerificationRequirement.PREFERRED),
                AttestationConveyancePreference.NONE,
                null));
  }

  /** What a browser is to ask one of the present keys, as the JSON of WebAuthn. */
  String request(String challenge, List<SecurityKey> present) {
    return CONVERTER
        .getJsonMapper()
        .writeValueAsString(
            new PublicKeyCredentialRequestOptions(
                challenge(challenge),
                PATIENCE.toMillis(),
                site.host(),
                descriptors(present),
                UserVerificationRequirement.PREFERRED,
                null));
  }

  /** Reads the answer of a new key; empty if it is none. */
  Optional<Answer<RegistrationData>> readCreation(String json) {
    return attempt(
        () -> {
          RegistrationData data = MANAGER.parseRegistrationResponseJSON(json);
          return Answer.of(data, data.getCollectedClientData());
        });
  }

  /** Reads the answer of a key that was asked for; empty if it is none. */
  Optional<Answer<AuthenticationData>> readProof(String json) {
    return attempt(
        () -> {
          AuthenticationData data = MANAGER.parseAuthenticationResponseJSON(json);
          return Answer.of(data, data.getCollectedClientData());
        });
  }

  /** The new key, if its answer holds; empty if not. */
  Optional<NewKey> verify(Answer<RegistrationData> answer) {
    return attempt(
        () -> {
          ServerProperty expected = expected(answer.challenge());
          MANAGER.verify(
              answer.data(), new RegistrationParameters(expected, ALGORITHMS, false, true));
          return newKey(answer.data());
        });
  }

  private static NewKey newKey(RegistrationData data) {
    AuthenticatorData<?> told = data.getAttestationObject().getAuthenticatorData();
    return new NewKey(
        told.getAttestedCredentialData(),
        told.isFlagBE(),
        Stream.ofNullable(data.getTransports())
            .flatMap(Set::stream)
            .map(AuthenticatorTransport::getValue)
            .filter(one -> one.matches("[a-z-]{1,20}"))
            .sorted()
            .limit(MOST_TRANSPORTS)
            .collect(Collectors.joining(",")),
        told.getSignCount());
  }

  /**
   * Holds an answer against the key it names.
   *
   * @param handle of the key's owner, which the key may tell
   * @return the signatures counted so far; empty if the answer does not hold
   * @throws MaliciousCounterValueException if that is no more than before
   */
  Optional<Long> verify(Answer<AuthenticationData> answer, SecurityKey key, byte[] handle) {
    AuthenticationData data = answer.data();
    if (data.getUserHandle() != null && !Arrays.equals(data.getUserHandle(), handle)) {
      return Optional.empty();
    }
    return attempt(
        () -> {
          MANAGER.verify(
              data,
              new AuthenticationParameters(
                  expected(answer.challenge()), record(key), List.of(key.keyId()), false, true));
          return data.getAuthenticatorData().getSignCount();
        });
  }

  /** What comes from outside may make the library throw anything. */
  private static <T> Optional<T> attempt(Supplier<T> check) {
    try {
      return Optional.of(check.get());
    } catch (MaliciousCounterValueException e) {
      throw e;
    } catch (RuntimeException e) {
      LOG.log(Level.FINE, "A key's answer is not taken", e);
      return Optional.empty();
    }
  }

  private static CredentialRecord record(SecurityKey key) {
    return new CredentialRecordImpl(
        null,
        null,
        key.isBackupEligible(),
        null,
        key.signCount(),
        PUBLIC_PARTS.convert(key.publicPart()),
        null,
        null,
        null,
        null);
  }

  private ServerProperty expected(String challenge) {
    return ServerProperty.builder()
        .origin(Origin.create(site.origin()))
        .rpId(site.host())
        .challenge(challenge(challenge))
        .build();
  }

  private static DefaultChallenge challenge(String issued) {
    return new DefaultChallenge(Base64.getUrlDecoder().decode(issued));
  }

  private static List<PublicKeyCredentialDescriptor> descriptors(List<SecurityKey> keys) {
    return keys.stream()
        .map(
            key ->
                new PublicKeyCredentialDescriptor(
                    PublicKeyCredentialType.PUBLIC_KEY, key.keyId(), transports(key)))
        .toList();
  }

  private static Set<AuthenticatorTransport> transports(SecurityKey key) {
    return key.transports().isEmpty()
        ? null
        : Stream.of(key.transports().split(",", -1))
            .map(AuthenticatorTransport::create)
            .collect(Collectors.toSet());
  }
}
