package org.beian.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

  @Test
  void anEmptyEnvironmentMeansPort8080AndAnEmbeddedDatabaseUnderData() throws StartException {
    Settings settings = of(Map.of());

    assertThat(settings.httpPort()).isEqualTo(8080);
    assertThat(settings.data()).isEqualTo(Path.of("data").toAbsolutePath());
    assertThat(settings.database()).isEmpty();
    assertThat(settings.accessLogDays()).isEqualTo(180);
    assertThat(settings.jsonLog()).isFalse();
    assertThat(settings.production()).isFalse();
  }

  @Test
  void theEnvironmentNamesPortDirectoryAndDatabase() throws StartException {
    Settings settings =
        of(
            Map.of(
                "HTTP_PORT", "8081",
                "FILING_DATA", "/srv/filing desk",
                "FILING_DB_URL", "jdbc:mariadb://db:3306/filing",
                "FILING_DB_USER", "desk",
                "FILING_DB_PASSWORD", "secret",
                "FILING_ACCESS_LOG", "365",
                "FILING_LOG", "json"));

    assertThat(settings.httpPort()).isEqualTo(8081);
    assertThat(settings.data()).isEqualTo(Path.of("/srv/filing desk"));
    assertThat(settings.database())
        .contains(new Database("jdbc:mariadb://db:3306/filing", "desk", "secret"));
    assertThat(settings.accessLogDays()).isEqualTo(365);
    assertThat(settings.jsonLog()).isTrue();
  }

  @Test
  void theAccessLogIsSwitchedOffByWord() throws StartException {
    assertThat(of(Map.of("FILING_ACCESS_LOG", "off")).accessLogDays()).isZero();
  }

  @Test
  void aKindOfLogThatIsNoneIsRefused() {
    assertThatThrownBy(() -> of(Map.of("FILING_LOG", "xml")))
        .hasMessage("FILING_LOG must be text or json, not 'xml'.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http", "0", "65536", "-1", "80 80", "8080x"})
  void aPortThatIsNoneIsNamedInTheMessage(String port) {
    assertThatThrownBy(() -> of(Map.of("HTTP_PORT", port)))
        .isInstanceOf(StartException.class)
        .hasMessage("HTTP_PORT must be a number from 1 to 65535, not '" + port + "'.");
  }

  @Test
  void anotherDatabaseThanMariaDbIsRefused() {
    assertThatThrownBy(() -> of(Map.of("FILING_DB_URL", "jdbc:postgresql://db/filing")))
        .isInstanceOf(StartException.class)
        .hasMessageStartingWith("FILING_DB_URL must look like jdbc:mariadb://host:3306/filing");
  }

  @Test
  void productionIsAskedForByNameAndNothingElseIsUnderstood() throws StartException {
    assertThat(Settings.of(List.of("--production"), Map.of()).production()).isTrue();

    assertThatThrownBy(() -> Settings.of(List.of("--prod"), Map.of()))
        .isInstanceOf(StartException.class)
        .hasMessageContaining("--production");
  }

  private static Settings of(Map<String, String> environment) throws StartException {
    return Settings.of(List.of(), environment);
  }
}
