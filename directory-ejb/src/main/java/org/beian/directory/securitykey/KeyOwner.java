package org.beian.directory.securitykey;

/**
 * Whose key is added, as the key or the browser shows it.
 *
 * @param login what they sign in with
 * @param name as colleagues know them
 * @param desk name of the desk
 */
public record KeyOwner(String login, String name, String desk) {}
