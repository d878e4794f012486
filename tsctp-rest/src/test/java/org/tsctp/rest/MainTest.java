package org.tsctp.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.tsctp.rest.settings.Setting;

class MainTest {

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @Test
  void start_says_where_it_listens_and_what_is_looser() {
    try (RestServer server = start("--port", "0", "--max-rows", "100001")) {
      assertThat(said())
          .isEqualTo(
              "Looser than the default: max-rows 100001 instead of 100000\n"
                  + "tsctp listens on http://127.0.0.1:"
                  + server.port()
                  + "/, Ctrl-C ends it.\n");
    }
  }

  @Test
  void taken_port_is_told() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(start("--port", String.valueOf(taken.getLocalPort()))).isNull();
      assertThat(said())
          .isEqualTo(
              "Port "
                  + taken.getLocalPort()
                  + " cannot be had.\n"
                  + "Maybe another program listens there; try --port 0 for a free one.\n");
    }
  }

  @Test
  void address_that_others_can_reach_is_refused() {
    assertThat(start("--bind", "0.0.0.0")).isNull();
    assertThat(said()).startsWith("The address 0.0.0.0 can be reached from other machines");
  }

  @Test
  void usage_names_every_setting() {
    for (Setting setting : Setting.values()) {
      assertThat(Main.usage())
          .containsPattern("--" + setting.key() + " +" + setting.meaning() + " .*");
    }
  }

  private RestServer start(String... options) {
    return Main.start(
            List.of(options), new Properties(), new PrintStream(said, true, StandardCharsets.UTF_8))
        .orElse(null);
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }
}
