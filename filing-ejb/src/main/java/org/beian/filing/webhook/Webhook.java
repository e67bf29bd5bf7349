package org.beian.filing.webhook;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Where to send, and with which secrets to sign: the newest, and for a day the one before.
 *
 * @param secrets as they were shown
 */
record Webhook(long id, String clientId, String url, Algorithm algorithm, List<String> secrets) {

  Webhook {
    secrets = List.copyOf(secrets);
  }

  /** The signatures of a delivery, a blank between. */
  String sign(String deliveryId, long timestamp, String body) {
    return secrets.stream()
        .map(secret -> algorithm.sign(secret, deliveryId, timestamp, body))
        .collect(Collectors.joining(" "));
  }
}
