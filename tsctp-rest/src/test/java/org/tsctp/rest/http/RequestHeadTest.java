package org.tsctp.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tsctp.rest.RawHttp;
import org.tsctp.rest.Service;
import org.tsctp.rest.settings.ServerSettings;
import org.tsctp.rest.settings.Setting;

class RequestHeadTest {

  private static final int LINE = Setting.MAX_REQUEST_LINE_BYTES.standard();
  private static final int HEADERS = Setting.MAX_HEADER_BYTES.standard();

  private static Service service;

  @BeforeAll
  static void start() {
    service = Service.start();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//health/live",
        "/health//live",
        "/health/./live",
        "/health/../health/live",
        "/health/live;x=y",
        "/health/%2e%2e/health/live",
        "/health/%2E/live",
        "/health%2flive",
        "/health%2Flive",
        "/health%5clive",
        "/health\\live",
        "/health/live%00",
        "/health/live.",
        "/health/live%2",
        "/health/live%zz",
        "/health/%ff",
        "/health/%c0%ae",
        "/health/li%0ave",
        "/health/<live>",
        "/health/\"live\"",
        "/health/liv\u00e9",
        "/health/live?x=%ff",
        "/health/live?x=%",
        "/health/live?x=%0a",
        "/health/live?x={}",
        "*",
        "health/live",
        "http://elsewhere.example//health/live"
      })
  void odd_address_is_400(String target) {
    assertProblem(RawHttp.get(service.port(), target), 400, "bad-target");
  }

  @Test
  void plain_address_is_answered() {
    assertThat(RawHttp.get(service.port(), "/health/live")).startsWith("HTTP/1.1 200 ");
    assertThat(RawHttp.get(service.port(), "/v1/rules/%4CEAHY-4")).startsWith("HTTP/1.1 200 ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"TRACE /health/live", "CONNECT localhost:80", "TRACE /nothing"})
  void method_for_proxies_is_405(String start) {
    String answer =
        RawHttp.send(service.port(), start + " HTTP/1.1\r\nHost: x\r\nSecret: s\r\n\r\n");

    assertProblem(answer, 405, "method-not-allowed");
    assertThat(answer).contains("Allow: GET, HEAD, OPTIONS, POST").doesNotContain("Secret");
  }

  @Test
  void request_line_may_be_as_long_as_the_limit() {
    assertThat(line(LINE - 1)).startsWith("HTTP/1.1 200 ");
    assertThat(line(LINE)).startsWith("HTTP/1.1 200 ");
  }

  @Test
  void longer_request_line_is_414() {
    assertProblem(line(LINE + 1), 414, "target-too-long");
    assertProblem(line(LINE + HEADERS + 1000), 414, "target-too-long");
  }

  @Test
  void headers_may_be_as_large_as_the_limit() {
    assertThat(headers(HEADERS - 1)).startsWith("HTTP/1.1 200 ");
    assertThat(headers(HEADERS)).startsWith("HTTP/1.1 200 ");
  }

  @Test
  void larger_headers_are_431() {
    assertProblem(headers(HEADERS + 1), 431, "headers-too-large");
    assertProblem(headers(HEADERS + LINE + 1000), 431, "headers-too-large");
  }

  @Test
  void headers_may_be_as_many_as_the_limit_not_more() {
    int most = Setting.MAX_HEADERS.standard();

    assertThat(many(most - 1)).startsWith("HTTP/1.1 200 ");
    assertThat(many(most)).startsWith("HTTP/1.1 200 ");
    assertProblem(many(most + 1), 431, "headers-too-large");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n",
        "Transfer-Encoding: chunked\r\nContent-Length: 2\r\n",
        "Content-Length: 2\r\nContent-Length: 2\r\n",
        "Content-Length: 2\r\nContent-Length: 3\r\n",
        "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n",
        "Transfer-Encoding: gzip, chunked\r\n",
        "Transfer-Encoding: gzip\r\n",
        "Content-Length: x\r\n",
        "Content-Length: -1\r\n",
        "Host: y\r\n",
        "Bad Header\r\nX: y\r\n",
        "Bad Header: x\r\n",
        "B\u00e4d: x\r\n"
      })
  void head_that_can_be_read_in_two_ways_is_400(String headers) {
    String answer =
        RawHttp.send(
            service.port(),
            "POST /v1/evaluations?asOf=2023-09-30 HTTP/1.1\r\nHost: x\r\n"
                + "Content-Type: application/json\r\n"
                + headers
                + "\r\n{}");

    assertProblem(answer, 400, "bad-request");
  }

  @Test
  void request_without_host_is_400() {
    assertProblem(
        RawHttp.send(service.port(), "GET / HTTP/1.1\r\nA: b\r\n\r\n"), 400, "bad-request");
  }

  @Test
  void other_version_of_http_is_505() {
    assertProblem(
        RawHttp.send(service.port(), "GET / HTTP/3.0\r\nHost: x\r\n\r\n"),
        505,
        "version-not-supported");
  }

  @Test
  void nonsense_is_400() {
    assertProblem(RawHttp.send(service.port(), "a b c\r\n\r\n"), 400, "bad-target");
    assertProblem(RawHttp.send(service.port(), "GET / x y\r\nHost: x\r\n\r\n"), 505, "version");
    assertProblem(RawHttp.send(service.port(), "GET /\r\n\r\n"), 505, "version");
  }

  @Test
  void unknown_expectation_is_417() {
    assertProblem(
        RawHttp.send(
            service.port(),
            "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nExpect: miracles\r\n\r\n"),
        417,
        "expectation-failed");
  }

  @Test
  void host_and_forwarding_headers_change_nothing() {
    String answer =
        RawHttp.send(
            service.port(),
            "GET /v1/nothing HTTP/1.1\r\nHost: [bad host\r\nForwarded: host=evil.example\r\n"
                + "X-Forwarded-Host: evil.example\r\nX-Forwarded-Prefix: /evil\r\n"
                + "Connection: close\r\n\r\n");

    assertProblem(answer, 404, "not-found");
    assertThat(answer).contains("\"instance\":\"/v1/nothing\"").doesNotContain("evil");
  }

  @Test
  void head_that_does_not_come_ends_the_connection() {
    try (Service impatient =
        Service.start(ServerSettings.standard().with(Setting.IDLE_SECONDS, 1))) {
      assertThat(RawHttp.send(impatient.port(), "GET / HTTP/1.1\r\nHos")).isEmpty();
      assertThat(RawHttp.send(impatient.port(), "GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n"))
          .startsWith("HTTP/1.1 200 ");
    }
  }

  private static String line(int length) {
    String start = "GET /health/live?";
    String end = " HTTP/1.1";
    return RawHttp.send(
        service.port(),
        start
            + "x".repeat(length - start.length() - end.length())
            + end
            + "\r\nHost: x\r\nConnection: close\r\n\r\n");
  }

  private static String headers(int size) {
    String fixed = "Host: x\r\nConnection: close\r\n";
    int rest = size - fixed.length();
    return RawHttp.send(
        service.port(),
        "GET /health/live HTTP/1.1\r\n" + fixed + "X: " + "y".repeat(rest - 5) + "\r\n\r\n");
  }

  private static String many(int count) {
    return RawHttp.send(
        service.port(),
        "GET /health/live HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
            + "X: y\r\n".repeat(count - 2)
            + "\r\n");
  }

  private static void assertProblem(String answer, int status, String type) {
    assertThat(answer)
        .startsWith("HTTP/1.1 " + status + " ")
        .contains("Content-Type: application/problem+json")
        .contains("X-Content-Type-Options: nosniff")
        .contains("Cache-Control: no-store")
        .contains("\"type\":\"/v1/problems/" + type)
        .contains("\"requestId\":\"")
        .doesNotContain("<html", "grizzly", "Server:");
  }
}
