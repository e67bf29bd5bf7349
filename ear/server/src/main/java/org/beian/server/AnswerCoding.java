package org.beian.server;

import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.filterchain.Filter;
import org.glassfish.grizzly.filterchain.FilterChain;
import org.glassfish.grizzly.http.ContentEncoding;
import org.glassfish.grizzly.http.HttpCodecFilter;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpHeader;
import org.glassfish.grizzly.http.ParsingResult;

/**
 * Packs answers as the server does, but leaves bodies of requests to the application as they came:
 * the server takes one that is cut short for whole.
 */
final class AnswerCoding implements ContentEncoding {

  private final ContentEncoding servers;

  private AnswerCoding(ContentEncoding servers) {
    this.servers = servers;
  }

  /** Puts one in the place of each coding of the running server. */
  static void leaveBodiesPacked() throws ReflectiveOperationException {
    for (FilterChain chain : ListenerChains.all()) {
      for (Filter filter : chain) {
        if (filter instanceof HttpCodecFilter codec) {
          replace(codec);
        }
      }
    }
  }

  private static void replace(HttpCodecFilter codec) {
    for (ContentEncoding coding : codec.getContentEncodings().clone()) {
      codec.removeContentEncoding(coding);
      codec.addContentEncoding(new AnswerCoding(coding));
    }
  }

  @Override
  public String getName() {
    return servers.getName();
  }

  @Override
  public String[] getAliases() {
    return servers.getAliases();
  }

  @Override
  public boolean wantDecode(HttpHeader header) {
    return false;
  }

  @Override
  public boolean wantEncode(HttpHeader header) {
    return servers.wantEncode(header);
  }

  @Override
  @SuppressWarnings("rawtypes") // as the server declares it
  public ParsingResult decode(Connection connection, HttpContent content) {
    return servers.decode(connection, content);
  }

  @Override
  @SuppressWarnings("rawtypes") // as the server declares it
  public HttpContent encode(Connection connection, HttpContent content) {
    return servers.encode(connection, content);
  }
}
