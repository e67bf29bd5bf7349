package org.beian.directory.outbox;

/** The port to a gateway for short messages to mobile phones (短信). */
public interface ShortMessages {

  /** Tells whether a gateway is configured. */
  boolean isOn();

  /**
   * Hands a message to the gateway.
   *
   * @param mobile eleven digits of a mainland mobile number
   * @param text at most 500 characters
   * @return false if no gateway is configured, or it did not take the message
   */
  boolean send(String mobile, String text);
}
