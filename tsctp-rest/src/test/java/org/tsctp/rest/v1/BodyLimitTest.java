package org.tsctp.rest.v1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tsctp.rest.RawHttp;
import org.tsctp.rest.Service;
import org.tsctp.rest.settings.ServerSettings;
import org.tsctp.rest.settings.Setting;

class BodyLimitTest {

  private static final String PATH = "/v1/evaluations?asOf=2023-09-30";
  private static final int MOST = 5000;

  private static Service service;

  @BeforeAll
  static void start() {
    service =
        Service.start(
            ServerSettings.standard()
                .with(Setting.MAX_BODY_BYTES, MOST)
                .with(Setting.MAX_ROWS, 3)
                .with(Setting.BODY_SECONDS, 2)
                .with(Setting.IDLE_SECONDS, 1));
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void body_may_be_as_large_as_the_limit() {
    service.json(Service.padded(MOST - 1)).post(PATH).then().statusCode(200);
    service.json(Service.padded(MOST)).post(PATH).then().statusCode(200);
  }

  @Test
  void larger_body_is_413() {
    service
        .json(Service.padded(MOST + 1))
        .post(PATH)
        .then()
        .statusCode(413)
        .contentType("application/problem+json")
        .body("expected", equalTo("at most 5000 bytes"));
  }

  @Test
  void body_in_chunks_is_counted_while_it_is_read() {
    assertThat(chunked(MOST - 1)).startsWith("HTTP/1.1 200 ");
    assertThat(chunked(MOST)).startsWith("HTTP/1.1 200 ");
    assertThat(chunked(MOST + 1)).startsWith("HTTP/1.1 413 ").contains("body-too-large");
    assertThat(chunked(3 * MOST)).startsWith("HTTP/1.1 413 ").contains("body-too-large");
  }

  @Test
  void default_limit_is_10_mib() {
    int most = Setting.MAX_BODY_BYTES.standard();
    try (Service standard = Service.start()) {
      standard.json(Service.padded(most)).post(PATH).then().statusCode(200);
      standard.json(Service.padded(most + 1)).post(PATH).then().statusCode(413);
    }
  }

  @Test
  void table_may_have_as_many_rows_as_the_limit() {
    service.json(rows(2)).post(PATH).then().statusCode(200);
    service.json(rows(3)).post(PATH).then().statusCode(200);
    service
        .json(rows(4))
        .post(PATH)
        .then()
        .statusCode(400)
        .body("detail", equalTo("request, units: more than 3 rows."))
        .body("fix", equalTo("Split it."));
  }

  @Test
  void body_that_stops_coming_is_408() throws IOException {
    try (Socket socket = RawHttp.connect(service.port())) {
      socket.getOutputStream().write(bytes(head("Content-Length: 100") + "{\"id\":"));

      assertThat(RawHttp.readAll(socket)).startsWith("HTTP/1.1 408 ").contains("body-too-slow");
    }
  }

  @Test
  void body_that_drips_is_408() throws Exception {
    try (Socket socket = RawHttp.connect(service.port())) {
      socket.getOutputStream().write(bytes(head("Content-Length: 100") + "{"));
      for (int i = 0; i < 6; i++) {
        Thread.sleep(400);
        socket.getOutputStream().write(' ');
      }

      assertThat(RawHttp.readAll(socket)).startsWith("HTTP/1.1 408 ").contains("body-too-slow");
    }
  }

  @Test
  void expectation_to_continue_is_met() {
    assertThat(
            RawHttp.send(service.port(), head("Expect: 100-continue\r\nContent-Length: 2") + "{}"))
        .startsWith("HTTP/1.1 ")
        .contains("HTTP/1.1 200 ");
  }

  @Test
  void body_is_read_byte_by_byte_too() throws IOException {
    try (BoundedBody body =
        new BoundedBody(new ByteArrayInputStream(new byte[] {1, (byte) 255}), 2, 1, () -> 0)) {
      assertThat(body.read()).isEqualTo(1);
      assertThat(body.read()).isEqualTo(255);
      assertThat(body.read()).isEqualTo(-1);
    }
  }

  private static String chunked(int size) {
    String body = new String(Service.padded(size), StandardCharsets.US_ASCII);
    StringBuilder chunks = new StringBuilder(head("Transfer-Encoding: chunked"));
    for (int from = 0; from < size; from += 1000) {
      String chunk = body.substring(from, Math.min(size, from + 1000));
      chunks.append(Integer.toHexString(chunk.length())).append("\r\n").append(chunk);
      chunks.append("\r\n");
    }
    return RawHttp.send(service.port(), chunks.append("0\r\n\r\n").toString());
  }

  private static String head(String headers) {
    return "POST "
        + PATH
        + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\n"
        + headers
        + "\r\n\r\n";
  }

  private static byte[] rows(int count) {
    StringBuilder rows = new StringBuilder("{\"units\":[");
    for (int i = 0; i < count; i++) {
      rows.append(i == 0 ? "" : ",")
          .append("{\"id\":\"U" + i + "\",\"name\":\"n\",\"country\":\"XAA\"}");
    }
    return bytes(rows.append("]}").toString());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
