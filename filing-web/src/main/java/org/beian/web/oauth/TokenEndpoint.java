package org.beian.web.oauth;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.beian.directory.client.Scope;
import org.beian.directory.outbox.PublicAddress;
import org.beian.directory.token.TokenAnswer;
import org.beian.directory.token.TokenDesk;
import org.beian.directory.token.TokenRequest;
import org.beian.web.ClientAddress;
import org.beian.web.CorrelationId;
import org.beian.web.DatabaseOutage;
import org.beian.web.TooManyRequests;
import org.beian.web.api.caller.FairUse;

/**
 * {@code POST /oauth/token}: client credentials (RFC 6749, 4.4), by {@code client_secret_basic},
 * {@code client_secret_post} or {@code private_key_jwt} (RFC 7523).
 */
@WebServlet(TokenEndpoint.PATH)
public class TokenEndpoint extends HttpServlet {

  static final String PATH = "/oauth/token";

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(TokenEndpoint.class.getName());
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  @Inject transient TokenDesk desk;
  @Inject transient PublicAddress address;
  @Inject transient FairUse fairUse;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      answer(request, response);
    } catch (OAuthRefusal refusal) {
      refuse(response, refusal);
    } catch (RuntimeException fault) {
      if (!DatabaseOutage.isCauseOf(fault)) {
        throw fault;
      }
      LOG.log(Level.WARNING, fault, () -> "Database away, request " + CorrelationId.of(request));
      response.setIntHeader("Retry-After", DatabaseOutage.RETRY_AFTER_SECONDS);
      refuse(
          response,
          new OAuthRefusal(
              HttpServletResponse.SC_SERVICE_UNAVAILABLE,
              "temporarily_unavailable",
              "The database is away; try again later."));
    }
  }

  private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    FairUse.Share share = fairUse.ofAddress(ClientAddress.of(request));
    if (!share.admitted()) {
      response.setHeader("Retry-After", Long.toString(share.seconds()));
      throw new OAuthRefusal(TooManyRequests.STATUS, "slow_down", "Too many requests.");
    }
    TokenForm form = TokenForm.of(request);
    TokenAnswer answer =
        desk.issue(
            new TokenRequest(
                form.clientId(),
                form.secret(),
                form.assertion(),
                form.scope(),
                List.of(address.of(PATH), address.of(""), request.getRequestURL().toString()),
                ClientAddress.of(request)));
    if (answer.fault() != null) {
      throw OAuthRefusal.of(answer.fault());
    }
    ObjectNode body = JSON.createObjectNode();
    body.put("access_token", answer.token());
    body.put("token_type", "Bearer");
    body.put("expires_in", answer.seconds());
    body.put("scope", Scope.text(answer.scopes()));
    write(response, body);
  }

  private static void refuse(HttpServletResponse response, OAuthRefusal refusal)
      throws IOException {
    response.setStatus(refusal.status());
    if (refusal.status() == HttpServletResponse.SC_UNAUTHORIZED) {
      response.setHeader("WWW-Authenticate", "Basic realm=\"filing-desk\"");
    }
    ObjectNode body = JSON.createObjectNode();
    body.put("error", refusal.error());
    body.put("error_description", refusal.getMessage());
    write(response, body);
  }

  private static void write(HttpServletResponse response, ObjectNode body) throws IOException {
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().print(body);
  }
}
