package org.beian.filing.webhook;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/**
 * Posts events: signed as Standard Webhooks have it (headers {@code webhook-id}, {@code
 * webhook-timestamp}, {@code webhook-signature}), following no redirect, reading nothing of the
 * answer but its status. A try is over after {@value #MOST_SECONDS} seconds, however the receiver
 * drips: all others wait for the same thread.
 */
@ApplicationScoped
class Courier {

  /** Less than a delivery is claimed for. */
  static final int MOST_SECONDS = 15;

  private static final Timeout CONNECT = Timeout.ofSeconds(5);
  private static final Timeout ANSWER = Timeout.ofSeconds(10);
  private static final int LONGEST_LINE = 8_192;
  private static final int MOST_HEADERS = 100;

  @Inject Gate gate;
  @Inject Clock clock;

  @Resource(type = ManagedScheduledExecutorService.class)
  ScheduledExecutorService scheduler;

  private CloseableHttpClient http;

  /**
   * What came of a try.
   *
   * @param status 0 without an answer
   * @param fault null with an answer
   */
  record Outcome(int status, String fault) {
    boolean isTaken() {
      return status >= 200 && status < 300;
    }
  }

  @PostConstruct
  void open() {
    http =
        HttpClients.custom()
            .setConnectionManager(
                PoolingHttpClientConnectionManagerBuilder.create()
                    .setConnectionFactory(
                        ManagedHttpClientConnectionFactory.builder()
                            .http1Config(
                                Http1Config.custom()
                                    .setMaxLineLength(LONGEST_LINE)
                                    .setMaxHeaderCount(MOST_HEADERS)
                                    .build())
                            .build())
                    .setDnsResolver(gate)
                    .setDefaultConnectionConfig(
                        ConnectionConfig.custom()
                            .setConnectTimeout(CONNECT)
                            .setSocketTimeout(ANSWER)
                            .build())
                    .setDefaultSocketConfig(SocketConfig.custom().setSoTimeout(ANSWER).build())
                    .build())
            .setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(ANSWER).build())
            .disableRedirectHandling()
            .disableAutomaticRetries()
            .disableCookieManagement()
            .disableAuthCaching()
            .disableContentCompression()
            .setUserAgent("filing-desk-webhook")
            .build();
  }

  @PreDestroy
  void close() {
    http.close(CloseMode.IMMEDIATE);
  }

  /** Posts a body once. */
  Outcome post(Webhook hook, String id, String body) {
    HttpPost post = new HttpPost(hook.url());
    long timestamp = clock.instant().getEpochSecond();
    post.setHeader("webhook-id", id);
    post.setHeader("webhook-timestamp", Long.toString(timestamp));
    post.setHeader("webhook-signature", hook.sign(id, timestamp, body));
    post.setHeader("Connection", "close");
    post.setEntity(
        new StringEntity(body, ContentType.APPLICATION_JSON.withCharset(StandardCharsets.UTF_8)));
    AtomicBoolean isOver = new AtomicBoolean();
    ScheduledFuture<?> end =
        scheduler.schedule(
            () -> {
              isOver.set(true);
              post.cancel();
            },
            MOST_SECONDS,
            TimeUnit.SECONDS);
    try {
      return new Outcome(http.executeOpen(null, post, null).getCode(), null);
    } catch (IOException e) {
      return new Outcome(0, isOver.get() ? "Timeout" : e.getClass().getSimpleName());
    } finally {
      end.cancel(false);
      post.cancel(); // to close the answer would be to read the rest of it
    }
  }
}
