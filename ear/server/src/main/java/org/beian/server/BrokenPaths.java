package org.beian.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChain;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.util.DataChunk;

/**
 * Lets requests for a path with a broken percent sign ({@code /%zz}) come as far as the
 * application, which refuses them. Payara fails over them before it asks any application: its
 * decoder throws what its connector does not catch, and the answer is an empty 200.
 */
final class BrokenPaths extends BaseFilter {

  /** Tells the application of such a request; its path is mended, not what was meant. */
  private static final String ATTRIBUTE = "org.beian.brokenPath";

  private static final Pattern BROKEN = Pattern.compile("%(?![0-9A-Fa-f]{2})");

  private static final String ASKS_THE_APPLICATION =
      "org.glassfish.grizzly.http.server.HttpServerFilter";

  /** Puts one before whoever asks the application. */
  static void letThrough() throws ReflectiveOperationException {
    ListenerChains.all().forEach(BrokenPaths::letThrough);
  }

  private static void letThrough(FilterChain chain) {
    for (int i = 0; i < chain.size(); i++) {
      if (chain.get(i).getClass().getName().equals(ASKS_THE_APPLICATION)) {
        chain.add(i, new BrokenPaths());
        return;
      }
    }
  }

  @Override
  public NextAction handleRead(FilterChainContext context) {
    if (context.getMessage() instanceof HttpContent content
        && content.getHttpHeader() instanceof HttpRequestPacket request) {
      mend(request);
    }
    return context.getInvokeAction();
  }

  private static void mend(HttpRequestPacket request) {
    DataChunk path = request.getRequestURIRef().getRequestURIBC();
    if (path.indexOf('%', 0) < 0) {
      return;
    }
    Matcher broken = BROKEN.matcher(path.toString(ISO_8859_1));
    if (broken.find()) {
      path.setBytes(broken.replaceAll("%25").getBytes(ISO_8859_1));
      request.setAttribute(ATTRIBUTE, true);
    }
  }
}
