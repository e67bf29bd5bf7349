package org.beian.e2e.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/**
 * A security key that is plugged into the computer in front of a page and touched as soon as it
 * blinks: Chromium's own, made of software.
 */
public final class PluggedKey {

  private final CDPSession session;
  private final String id;

  private PluggedKey(CDPSession session, String id) {
    this.session = session;
    this.id = id;
  }

  /** Plugs a new key in. */
  public static PluggedKey at(Page page) {
    CDPSession session = page.context().newCDPSession(page);
    session.send("WebAuthn.enable");
    JsonObject options = new JsonObject();
    options.addProperty("protocol", "ctap2");
    options.addProperty("transport", "usb");
    options.addProperty("hasUserVerification", true);
    options.addProperty("isUserVerified", true);
    options.addProperty("automaticPresenceSimulation", true);
    JsonObject wrapped = new JsonObject();
    wrapped.add("options", options);
    JsonObject made = session.send("WebAuthn.addVirtualAuthenticator", wrapped);
    return new PluggedKey(session, made.get("authenticatorId").getAsString());
  }

  /** Pulls it out, and all that it knows is gone. */
  public void pullOut() {
    JsonObject which = new JsonObject();
    which.addProperty("authenticatorId", id);
    session.send("WebAuthn.removeVirtualAuthenticator", which);
  }
}
