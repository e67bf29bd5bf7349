package org.beian.directory.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiscreetSpanTest {

  private static final String CODE = "K7WQ2MZX";
  private static final String PHONE = "13912345678";

  private final List<SpanData> exported = new ArrayList<>();
  private final SdkTracerProvider tracers =
      SdkTracerProvider.builder()
          .addSpanProcessor(SimpleSpanProcessor.create(new DiscreetExporter(new Shelf(exported))))
          .build();

  @Test
  void addressesEndBeforeTheirQuery() {
    Span span = tracers.get("test").spanBuilder("progress").startSpan();
    span.setAttribute("http.url", "http://localhost/api/v1/progress/X?code=" + CODE);
    span.setAttribute("http.target", "/api/v1/progress/X?code=" + CODE);
    span.setAttribute("url.query", "code=" + CODE);
    span.setAttribute("http.status_code", 200);
    span.end();

    SpanData told = exported.get(0);
    assertThat(all(told)).doesNotContain(CODE);
    assertThat(told.getAttributes().get(AttributeKey.stringKey("http.target")))
        .isEqualTo("/api/v1/progress/X");
    assertThat(told.getAttributes().get(AttributeKey.longKey("http.status_code"))).isEqualTo(200);
  }

  @Test
  void faultsAreToldByKindAndNotByTheirWords() {
    Span span = tracers.get("test").spanBuilder("submit").startSpan();
    span.recordException(new IllegalStateException("Not a mobile: " + PHONE));
    span.setStatus(StatusCode.ERROR, "Not a mobile: " + PHONE);
    span.end();

    SpanData told = exported.get(0);
    assertThat(all(told)).doesNotContain(PHONE).contains("java.lang.IllegalStateException");
    assertThat(told.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
  }

  private static String all(SpanData span) {
    return "%s %s %s".formatted(span.getAttributes(), span.getEvents(), span.getStatus());
  }

  /** Keeps what would be sent. */
  private record Shelf(List<SpanData> spans) implements SpanExporter {

    @Override
    public CompletableResultCode export(Collection<SpanData> more) {
      spans.addAll(more);
      return CompletableResultCode.ofSuccess();
    }

    @Override
    public CompletableResultCode flush() {
      return CompletableResultCode.ofSuccess();
    }

    @Override
    public CompletableResultCode shutdown() {
      return CompletableResultCode.ofSuccess();
    }
  }
}
