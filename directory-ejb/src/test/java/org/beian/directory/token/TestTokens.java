package org.beian.directory.token;

import java.time.Clock;
import org.beian.directory.client.ClientDoor;
import org.beian.directory.outbox.TestOutbox;
import org.beian.directory.setting.TestSettings;

/** The token desk without a container. */
public final class TestTokens {

  private TestTokens() {}

  public static TokenDesk desk(ClientDoor door, Clock clock) {
    TokenDesk desk = new TokenDesk();
    desk.door = door;
    desk.clock = clock;
    desk.tokens = new Tokens();
    desk.tokens.clock = clock;
    desk.tokens.address = TestOutbox.address();
    desk.tokens.settings = TestSettings.of(false, "0123456789abcdef0123456789abcdef");
    return desk;
  }
}
