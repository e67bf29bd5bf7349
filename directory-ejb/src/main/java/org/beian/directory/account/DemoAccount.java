package org.beian.directory.account;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.beian.directory.schema.Founding;
import org.beian.directory.setting.DeskSettings;

/**
 * The organisation that everybody may be in the demo profile: its members' passwords stand on the
 * sign-in page. In production it is never made, and its being there stops the start.
 */
@Singleton
@Startup
@DependsOn("SchemaMigrator")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoAccount {

  public static final String OWNER = "owner@demo.example";
  public static final String AGENT = "agent@demo.example";
  public static final String PASSWORD = "try-the-filing-desk";

  @Inject DeskSettings settings;
  @Inject DemoUnit unit;

  @PostConstruct
  void open() {
    if (settings.isDemo()) {
      Founding.once(unit::exists, unit::open);
    }
  }
}
