package org.beian.directory.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A gateway that takes {@code {"mobile": …, "text": …}} by POST and answers 2xx when it has it. Off
 * unless {@code FILING_SMS_URL} names one; {@code FILING_SMS_TOKEN} is sent as a bearer token.
 */
@ApplicationScoped
class HttpShortMessages implements ShortMessages {

  private static final Logger LOG = System.getLogger(HttpShortMessages.class.getName());
  private static final Duration LIMIT = Duration.ofSeconds(10);

  @Inject
  @ConfigProperty(name = "filing.sms.url")
  Optional<String> url;

  @Inject
  @ConfigProperty(name = "filing.sms.token")
  Optional<String> token;

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(LIMIT).build();

  @Override
  public boolean isOn() {
    return url.isPresent();
  }

  @Override
  public boolean send(String mobile, String text) {
    return url.isPresent() && isTaken(request(url.get(), mobile, text));
  }

  private HttpRequest request(String address, String mobile, String text) {
    String body = Json.createObjectBuilder().add("mobile", mobile).add("text", text).build() + "";
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address))
            .timeout(LIMIT)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body));
    token.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
    return request.build();
  }

  private boolean isTaken(HttpRequest request) {
    try {
      int status = client.send(request, BodyHandlers.discarding()).statusCode();
      if (status / 100 != 2) {
        LOG.log(Level.WARNING, "The gateway for short messages answers {0}", status);
      }
      return status / 100 == 2;
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The gateway for short messages cannot be reached", e);
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
