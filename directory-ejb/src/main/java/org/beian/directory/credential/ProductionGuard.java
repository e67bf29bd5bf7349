package org.beian.directory.credential;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.beian.directory.outbox.PublicAddress;
import org.beian.directory.setting.DeskSettings;
import org.beian.directory.setting.Refusal;

/**
 * Keeps the desk from working in earnest with what everybody knows: demo accounts, the default
 * secret; and from working at all at an address that nobody can open. If there is any, the
 * application does not start and says which.
 */
@Singleton
@Startup
@DependsOn("SchemaMigrator")
public class ProductionGuard {

  @Inject DeskSettings settings;
  @Inject Credentials credentials;
  @Inject PublicAddress address;

  @PostConstruct
  void check() {
    Refusal.forget();
    List<String> reasons = settings.isDemo() ? List.of() : reasons();
    if (!reasons.isEmpty()) {
      throw Refusal.of("Not started in production: " + String.join("; ", reasons));
    }
    if (!address.isSound()) {
      throw Refusal.of("Not started: FILING_PUBLIC_URL must read like https://beian.example.cn");
    }
  }

  /** What stands in the way of production, in words for the operator. */
  List<String> reasons() {
    List<String> reasons = new ArrayList<>();
    if (settings.isSecretDefault()) {
      reasons.add("FILING_SECRET is not set, the default is public");
    } else if (settings.isSecretShort()) {
      reasons.add("FILING_SECRET has fewer than 32 characters");
    }
    List<String> demo = credentials.demoLogins();
    if (!demo.isEmpty()) {
      reasons.add(
          "the database holds demo accounts ("
              + String.join(", ", demo)
              + "), use another database or data directory");
    }
    return reasons;
  }
}
