package org.beian.directory.setting;

/** Settings by hand. */
public final class TestSettings {

  private TestSettings() {}

  public static DeskSettings of(boolean demo, String secret) {
    DeskSettings settings = new DeskSettings();
    settings.demo = demo;
    settings.secret = secret;
    return settings;
  }
}
