package org.tsctp.rest.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerSettingsTest {

  @Test
  void defaults_listen_on_loopback() {
    ServerSettings settings = ServerSettings.standard();

    assertThat(settings.bind().getHostAddress()).isEqualTo("127.0.0.1");
    assertThat(settings.get(Setting.PORT)).isEqualTo(8080);
    assertThat(settings.loosened()).isEmpty();
  }

  @Test
  void command_line_wins_over_system_property() {
    Properties properties = new Properties();
    properties.setProperty("tsctp.port", "1");
    properties.setProperty("tsctp.max-rows", "7");

    ServerSettings settings = ServerSettings.of(List.of("--port", "2"), properties);

    assertThat(settings.get(Setting.PORT)).isEqualTo(2);
    assertThat(settings.get(Setting.MAX_ROWS)).isEqualTo(7);
  }

  @Test
  void value_may_follow_an_equals_sign() {
    assertThat(of("--port=81").get(Setting.PORT)).isEqualTo(81);
  }

  @ParameterizedTest
  @EnumSource
  void each_setting_takes_its_bounds_and_nothing_beyond(Setting setting) {
    String option = "--" + setting.key();
    assertThat(of(option, String.valueOf(setting.least())).get(setting)).isEqualTo(setting.least());
    assertThat(of(option, String.valueOf(setting.most())).get(setting)).isEqualTo(setting.most());
    for (long value : new long[] {setting.least() - 1L, setting.most() + 1L}) {
      assertThatThrownBy(() -> of(option, String.valueOf(value)))
          .hasMessage(
              option
                  + " is \""
                  + value
                  + "\".\nGive a whole number from "
                  + setting.least()
                  + " to "
                  + setting.most()
                  + ".");
    }
  }

  @Test
  void wider_limit_is_told() {
    assertThat(of("--max-rows", "200000", "--port", "9000").loosened())
        .containsExactly("max-rows 200000 instead of 100000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1"})
  void address_that_others_can_reach_is_refused(String address) {
    assertThatThrownBy(() -> of("--bind", address))
        .hasMessageContaining("can be reached from other machines, and there are no keys yet.")
        .hasMessageContaining("\nUse 127.0.0.1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "127.0.0.2", "::1", "localhost"})
  void loopback_address_is_taken(String address) {
    assertThat(of("--bind", address).bind().isLoopbackAddress()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--prot 1|There is no option --prot.*Maybe --port is meant.",
        "--something-else 1|There is no option --something-else.*--help lists them.",
        "--port|--port has no value.*Add one.",
        "--port x|--port is \"x\".*",
        "start|\"start\" is not an option.*Write serve, then options such as --port 8081.",
        "--bind no.such.host.invalid|--bind is \"no.such.host.invalid\", which is no address.*",
      })
  void bad_option_is_told_with_its_remedy(String arguments, String message) {
    assertThatThrownBy(() -> of(arguments.split(" ")))
        .isInstanceOf(IllegalArgumentException.class)
        .message()
        .matches("(?s)" + message);
  }

  private static ServerSettings of(String... arguments) {
    return ServerSettings.of(List.of(arguments), new Properties());
  }
}
