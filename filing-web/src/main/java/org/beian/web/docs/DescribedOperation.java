package org.beian.web.docs;

import java.util.List;

/**
 * An operation of the API as its page tells it.
 *
 * @param scopes what a token must let do; empty where none is needed
 * @param open whether it may be called without a token
 */
public record DescribedOperation(
    String id,
    String method,
    String path,
    String summary,
    String description,
    List<String> scopes,
    boolean open,
    List<Field> parameters,
    List<Content> request,
    List<Answer> answers) {

  public DescribedOperation {
    scopes = List.copyOf(scopes);
    parameters = List.copyOf(parameters);
    request = List.copyOf(request);
    answers = List.copyOf(answers);
  }

  /**
   * A parameter, or a member of a body.
   *
   * @param name of a member: its path from the top, {@code []} for each of a list
   * @param place where a parameter stands; empty for members
   * @param type with its limits and choices
   */
  public record Field(
      String name,
      String place,
      boolean required,
      String type,
      String description,
      String example) {}

  /** A body of one media type. */
  public record Content(String mediaType, List<Field> fields, List<Sample> samples) {

    public Content {
      fields = List.copyOf(fields);
      samples = List.copyOf(samples);
    }
  }

  /** An example, as it is sent. */
  public record Sample(String title, String text) {}

  /** What may be answered. */
  public record Answer(
      String status, String description, List<Field> headers, List<Content> bodies) {

    public Answer {
      headers = List.copyOf(headers);
      bodies = List.copyOf(bodies);
    }

    /** Whether it is a refusal or a failure. */
    public boolean isFault() {
      return status.compareTo("400") >= 0;
    }
  }
}
