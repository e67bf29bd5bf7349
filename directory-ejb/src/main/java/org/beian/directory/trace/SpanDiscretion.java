package org.beian.directory.trace;

import io.opentelemetry.sdk.autoconfigure.spi.AutoConfigurationCustomizer;
import io.opentelemetry.sdk.autoconfigure.spi.AutoConfigurationCustomizerProvider;

/** Has every span pass {@link DiscreetSpan}, whichever exporter the operator chose. */
public class SpanDiscretion implements AutoConfigurationCustomizerProvider {

  @Override
  public void customize(AutoConfigurationCustomizer telemetry) {
    telemetry.addSpanExporterCustomizer((exporter, settings) -> new DiscreetExporter(exporter));
  }
}
