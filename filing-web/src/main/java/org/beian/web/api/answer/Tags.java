package org.beian.web.api.answer;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.HexFormat;
import org.beian.filing.persistence.Hash;

/** Tags answers by what they say, so that who has one already is told that nothing changed. */
public final class Tags {

  private static final int LENGTH = 16;

  private Tags() {}

  /** The tag of an answer's bytes. */
  public static EntityTag of(byte[] answer) {
    return new EntityTag(HexFormat.of().formatHex(Hash.of(answer), 0, LENGTH));
  }

  /** 304 or 412 where the request's conditions say so; null where the answer is to be given. */
  public static Response.ResponseBuilder unchanged(EntityTag tag, Request conditions) {
    try {
      return conditions.evaluatePreconditions(tag);
    } catch (ProcessingException malformed) {
      return null; // what is no tag is the tag of nothing
    }
  }

  /** An answer to everybody, which may be kept for five minutes; or 304. */
  public static Response open(byte[] answer, String mediaType, Request conditions) {
    EntityTag tag = of(answer);
    Response.ResponseBuilder unchanged = unchanged(tag, conditions);
    return (unchanged == null ? Response.ok(answer, mediaType) : unchanged)
        .tag(tag)
        .header("Cache-Control", "public, max-age=300")
        .build();
  }

  /** As {@link #open(byte[], String, Request)}, in JSON. */
  public static Response open(Object body, Request conditions) {
    return open(JsonAnswer.bytes(body), MediaType.APPLICATION_JSON, conditions);
  }
}
