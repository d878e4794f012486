package org.tsctp.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tsctp.rest.settings.Setting;
import org.tsctp.rule.RuleChapter;

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
  void rules_of_other_authors_come_in_a_jar(@TempDir Path folder) throws IOException {
    Path jar = folder.resolve("ours.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new JarEntry("META-INF/services/" + RuleChapter.class.getName()));
      out.write(TestRules.Foreign.class.getName().getBytes(StandardCharsets.UTF_8));
    }
    try (RestServer server = start("--port", "0", "--rule-jar", jar.toString())) {
      RestAssured.given()
          .port(server.port())
          .header("Content-Type", "application/json")
          .body("{\"id\": \"p\"}")
          .post("/v1/evaluations?asOf=2022-01-01")
          .then()
          .statusCode(200)
          .body("malfunctions.rule", Matchers.hasItem("X-1"));
      RestAssured.given().port(server.port()).get("/v1/rules/X-1").then().statusCode(200);
      RestAssured.given().port(server.port()).get("/v1/rules/LEAHY-4").then().statusCode(200);
    }
  }

  @Test
  void a_jar_that_cannot_be_used_is_told() {
    assertThat(start("--rule-jar", "none.jar")).isNull();
    assertThat(said())
        .isEqualTo(
            "There is no file \"none.jar\", expected a jar with rules.\n"
                + "Check the path after --rule-jar.\n");
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
