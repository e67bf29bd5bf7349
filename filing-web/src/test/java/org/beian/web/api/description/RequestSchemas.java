package org.beian.web.api.description;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.beian.filing.event.EventType;
import org.beian.filing.registry.CancelReason;
import org.beian.filing.webhook.Algorithm;

/** Makes the schemas of small bodies, and of what OAuth 2.0 prescribes. */
final class RequestSchemas {

  private final Map<String, Object> schemas;

  RequestSchemas(Map<String, Object> schemas) {
    this.schemas = schemas;
  }

  void add() {
    addEventUnit();
    addEvents();
    Map<String, Object> reason = text("Why the filing ends.");
    reason.put("enum", Arrays.stream(CancelReason.values()).map(Enum::name).toList());
    object(
        "CancellationRequest", "Why a filing ends.", List.of("reason"), members("reason", reason));
    object(
        "TokenRequest",
        "Request of RFC 6749, 4.4.2; a client proves itself in one way only.",
        List.of("grant_type"),
        members(
            "grant_type", oneOf("Only this grant.", "client_credentials"),
            "scope", text("Scopes wanted, blanks between; all of the client when not given."),
            "client_id", text("Not needed with `client_secret_basic`."),
            "client_secret", text("For `client_secret_post`."),
            "client_assertion_type",
                oneOf(
                    "For `private_key_jwt`.",
                    "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"),
            "client_assertion",
                text("JWT signed with RS256, PS256 or ES256, of ten minutes at most, used once.")));
    Map<String, Object> seconds = new LinkedHashMap<>();
    seconds.put("type", "integer");
    seconds.put("description", "Seconds for which it is good.");
    object(
        "Token",
        "Token of RFC 6749, 5.1.",
        List.of("access_token", "token_type", "expires_in", "scope"),
        members(
            "access_token", text("To be sent as `Authorization: Bearer`."),
            "token_type", oneOf("Always this.", "Bearer"),
            "expires_in", seconds,
            "scope", text("What it lets do, blanks between.")));
    object(
        "OAuthError",
        "Error of RFC 6749, 5.2.",
        List.of("error", "error_description"),
        members("error", text("For programs."), "error_description", text("For people.")));
  }

  private void addEventUnit() {
    object(
        "EventUnit",
        "The connected organisation that a report added, changed or removed.",
        List.of("certNo", "lineNo"),
        members(
            "certNo", text("Its unified social credit code."),
            "lineNo", text("Its line; empty where it has one without a number.")));
  }

  private void addEvents() {
    List<String> known = Arrays.stream(EventType.values()).map(EventType::text).toList();
    Map<String, Object> type = text("What happened; more types may come.");
    type.put("x-extensible-enum", known);
    Map<String, Object> sandbox = new LinkedHashMap<>();
    sandbox.put("type", "boolean");
    sandbox.put("description", "Whether it happened in the sandbox.");
    Map<String, Object> at = text("Beijing time.");
    at.put("format", "date-time");
    object(
        "Event",
        "What happened; what is not meant is left out.",
        List.of("id", "cursor", "type", "sandbox", "at"),
        members(
            "id", text("The same wherever the event is met; `webhook-id` of its delivery."),
            "cursor", text("To go on from."),
            "type", type,
            "sandbox", sandbox,
            "applicationNo", text("Number of the case."),
            "filingNo", text("Number of the filing."),
            "job", text("Id of the job, such as a downstream report."),
            "unit", AnswerSchemas.ref("EventUnit"),
            "at", at));
    object(
        "EventPage",
        "Page of events, in their order.",
        List.of("items", "next"),
        members("items", list(AnswerSchemas.ref("Event")), "next", text("Cursor to go on from.")));
    addWebhook(known);
  }

  private void addWebhook(List<String> known) {
    Map<String, Object> wanted = text("What happened.");
    wanted.put("enum", known);
    Map<String, Object> types = list(wanted);
    types.put("description", "Types of events; all when not given.");
    Map<String, Object> algorithm = text("How deliveries are signed; HMAC_SHA256 if not given.");
    algorithm.put("enum", Arrays.stream(Algorithm.values()).map(Enum::name).toList());
    object(
        "WebhookRequest",
        "A webhook to be made.",
        List.of("url"),
        members(
            "url", text("An https address, of at most 1,000 characters."),
            "types", types,
            "algorithm", algorithm));
  }

  private static Map<String, Object> list(Map<String, Object> items) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "array");
    schema.put("items", items);
    return schema;
  }

  private void object(
      String name, String description, List<String> required, Map<String, Object> members) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("description", description);
    schema.put("required", required);
    schema.put("properties", members);
    schemas.put(name, schema);
  }

  private static Map<String, Object> members(Object... namesAndSchemas) {
    Map<String, Object> members = new LinkedHashMap<>();
    for (int i = 0; i < namesAndSchemas.length; i += 2) {
      members.put((String) namesAndSchemas[i], namesAndSchemas[i + 1]);
    }
    return members;
  }

  private static Map<String, Object> text(String description) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "string");
    schema.put("description", description);
    return schema;
  }

  private static Map<String, Object> oneOf(String description, String only) {
    Map<String, Object> schema = text(description);
    schema.put("enum", List.of(only));
    return schema;
  }
}
