package org.beian.directory.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.beian.directory.setting.DeskSettings;

/**
 * The code that the app of a demo account would show: all of them share one secret, which stands
 * here. Production does not start with a demo account.
 */
@ApplicationScoped
public class DemoCode {

  static final byte[] SECRET = "try-the-filing-desk!".getBytes(StandardCharsets.US_ASCII);

  @Inject DeskSettings settings;
  @Inject Clock clock;

  /**
   * The code of now.
   *
   * @throws IllegalStateException in production
   */
  public String now() {
    if (!settings.isDemo()) {
      throw new IllegalStateException("There is no demo account");
    }
    return Totp.code(SECRET, clock.instant().getEpochSecond() / Totp.STEP_SECONDS);
  }
}
