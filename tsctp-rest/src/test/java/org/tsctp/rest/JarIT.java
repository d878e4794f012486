package org.tsctp.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The jar that people start, as a process of its own. */
class JarIT {

  private static final String BODY = "{\"id\":\"p\"}";

  @Test
  void jar_answers_and_ends_with_0_when_told_to() throws Exception {
    try (Jar jar = new Jar("serve", "--port", "0")) {
      RestAssured.given()
          .port(jar.port())
          .contentType("application/json")
          .body(BODY)
          .post("/v1/evaluations?asOf=2023-09-30")
          .then()
          .statusCode(200)
          .body("schema", equalTo("tsctp-evaluation/1"));

      jar.process.toHandle().destroy();
      assertThat(jar.process.waitFor(20, TimeUnit.SECONDS)).isTrue();
      assertThat(jar.process.exitValue()).isZero();
      assertThat(jar.rest())
          .contains("\"route\":\"/v1/evaluations\",\"status\":200")
          .doesNotContain("WARN", "ERROR");
    }
  }

  @Test
  void request_that_is_open_when_told_to_end_is_answered() throws Exception {
    try (Jar jar = new Jar("--port", "0");
        Socket socket = RawHttp.connect(jar.port())) {
      socket
          .getOutputStream()
          .write(
              ("POST /v1/evaluations?asOf=2023-09-30 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                      + "Content-Type: application/json\r\nContent-Length: "
                      + BODY.length()
                      + "\r\n\r\n{")
                  .getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().flush();
      Thread.sleep(500);
      jar.process.toHandle().destroy();
      Thread.sleep(500);
      socket.getOutputStream().write(BODY.substring(1).getBytes(StandardCharsets.US_ASCII));

      assertThat(RawHttp.readAll(socket)).startsWith("HTTP/1.1 200 ");
      assertThat(jar.process.waitFor(20, TimeUnit.SECONDS)).isTrue();
      assertThat(jar.process.exitValue()).isZero();
    }
  }

  @Test
  void jar_refuses_an_address_that_others_can_reach() throws Exception {
    Process process = start("--bind", "0.0.0.0");

    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(2);
    assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
        .startsWith("The address 0.0.0.0 can be reached from other machines");
  }

  private static Process start(String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-jar",
                Path.of("target", "tsctp-rest.jar").toString()));
    command.addAll(Arrays.asList(arguments));
    return new ProcessBuilder(command).start();
  }

  /** A started jar. */
  private static final class Jar implements AutoCloseable {
    private final Process process;
    private final BufferedReader log;
    private final int port;

    Jar(String... arguments) throws IOException {
      process = start(arguments);
      log =
          new BufferedReader(
              new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
      String first = String.valueOf(log.readLine());
      assertThat(first).matches("tsctp listens on http://127.0.0.1:\\d+/, Ctrl-C ends it.");
      port = Integer.parseInt(first.replaceAll(".*:(\\d+)/.*", "$1"));
    }

    int port() {
      return port;
    }

    String rest() {
      return log.lines().collect(Collectors.joining("\n"));
    }

    @Override
    public void close() {
      process.destroyForcibly();
    }
  }
}
