package org.tsctp.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tsctp.fixtures.ForeignJar;
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
  void rules_of_other_authors_come_in_a_jar(@TempDir Path folder) {
    Path jar = ForeignJar.failing(folder.resolve("ours.jar"), "ORG-1", "D2");
    String portfolio =
        """
        {"id": "p", "activities": [{"id": "A1", "title": "Radios"}], "deliveries": [
          {"id": "D1", "activity": "A1", "kind": "OTHER", "date": "2021-01-01"},
          {"id": "D2", "activity": "A1", "kind": "OTHER", "date": "2021-01-01"}]}
        """;
    try (RestServer server = start("--port", "0", "--rule-jar", jar.toString())) {
      RestAssured.given()
          .port(server.port())
          .header("Content-Type", "application/json")
          .body(portfolio)
          .post("/v1/evaluations?asOf=2022-01-01")
          .then()
          .statusCode(200)
          .body("findings.id", Matchers.hasItems("ORG-1:D1", "LEAHY-1:D1"))
          .body("malfunctions[0].subject", Matchers.equalTo("D2"));
      RestAssured.given()
          .port(server.port())
          .get("/v1/rules/ORG-1")
          .then()
          .statusCode(200)
          .body("title", Matchers.equalTo("Delivery says what it was"));
    }
  }

  @Test
  void a_rule_of_an_id_that_is_taken_and_a_jar_that_is_not_there_are_told(@TempDir Path folder) {
    Path jar = ForeignJar.write(folder.resolve("ours.jar"), "LEAHY-4");
    assertThat(start("--port", "0", "--rule-jar=" + jar)).isNull();
    assertThat(said())
        .isEqualTo(
            "\""
                + jar
                + "\": Rule LEAHY-4 stands in chapter Vetting and in chapter Our organization.\n"
                + "Give one of them another id.\n");
    said.reset();
    assertThat(start("--rule-jar", "none.jar")).isNull();
    assertThat(said())
        .isEqualTo(
            "There is no file \"none.jar\", expected a jar with rules.\n"
                + "Check the path of the jar.\n");
    said.reset();
    assertThat(start("--rule-jar")).isNull();
    assertThat(said()).isEqualTo("--rule-jar has no value.\nAdd the path of a jar.\n");
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
