package org.tsctp.rest.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.tsctp.rest.RawHttp;
import org.tsctp.rest.Service;
import org.tsctp.rest.TestRules;
import org.tsctp.rest.settings.ServerSettings;
import org.tsctp.rest.settings.Setting;

class OverloadTest {

  private static final String PATH = "/v1/evaluations?asOf=2023-09-30";

  @Test
  void request_beyond_the_limit_is_503_and_may_come_again() throws Exception {
    CountDownLatch judging = new CountDownLatch(2);
    CountDownLatch go = new CountDownLatch(1);
    try (Service service =
            Service.start(
                ServerSettings.standard()
                    .with(Setting.MAX_REQUESTS, 2)
                    .with(Setting.EVALUATION_MILLIS, 60_000),
                TestRules.slow(() -> waitFor(judging, go)));
        Holder first = new Holder(service);
        Holder second = new Holder(service)) {
      judging.await();

      service
          .request()
          .get("/health/live")
          .then()
          .statusCode(503)
          .contentType("application/problem+json")
          .header("Retry-After", "1")
          .body("type", equalTo("/v1/problems/busy"))
          .body("instance", equalTo("/health/live"));
      go.countDown();
      assertThat(first.answer().statusCode()).isEqualTo(200);
      assertThat(second.answer().statusCode()).isEqualTo(200);
      service.request().get("/health/live").then().statusCode(200);
    }
  }

  @Test
  void evaluation_beyond_the_limit_is_503_while_other_requests_are_answered() throws Exception {
    CountDownLatch judging = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    try (Service service =
            Service.start(
                ServerSettings.standard()
                    .with(Setting.MAX_EVALUATIONS, 1)
                    .with(Setting.EVALUATION_MILLIS, 60_000),
                TestRules.slow(() -> waitFor(judging, go)));
        Holder first = new Holder(service)) {
      judging.await();

      service
          .json(new byte[] {'{', '}'})
          .post(PATH)
          .then()
          .statusCode(503)
          .header("Retry-After", "1")
          .body("type", equalTo("/v1/problems/busy"));
      service.request().get("/health/live").then().statusCode(200);
      go.countDown();
      assertThat(first.answer().statusCode()).isEqualTo(200);
    }
  }

  @Test
  void bodies_together_may_be_as_large_as_the_limit() throws Exception {
    CountDownLatch judging = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    try (Service service =
            Service.start(
                ServerSettings.standard()
                    .with(Setting.MAX_OPEN_BODY_BYTES, 1002)
                    .with(Setting.EVALUATION_MILLIS, 60_000),
                TestRules.slow(() -> waitFor(judging, go)));
        Holder first = new Holder(service)) {
      judging.await();

      // The body that is open has 2 bytes.
      service.json(Service.padded(1001)).post(PATH).then().statusCode(503);
      go.countDown();
      assertThat(first.answer().statusCode()).isEqualTo(200);
      for (int i = 0; i < 3; i++) {
        service.json(Service.padded(1001)).post(PATH).then().statusCode(200);
        service.json(Service.padded(1002)).post(PATH).then().statusCode(200);
        service
            .json(Service.padded(1003))
            .post(PATH)
            .then()
            .statusCode(413)
            .body("expected", equalTo("at most 1002 bytes"));
      }
    }
  }

  @Test
  void evaluation_that_takes_too_long_is_422_and_the_thread_goes_on() {
    try (Service service =
        Service.start(
            ServerSettings.standard().with(Setting.EVALUATION_MILLIS, 50),
            TestRules.slow(OverloadTest::spin))) {
      for (int i = 0; i < 5; i++) {
        service
            .json(new byte[] {'{', '}'})
            .post(PATH)
            .then()
            .statusCode(422)
            .contentType("application/problem+json")
            .body("type", equalTo("/v1/problems/evaluation-too-long"))
            .body("detail", equalTo("Judging took longer than 50 ms and was ended at rule X-1."));
        service.request().get("/health/live").then().statusCode(200);
      }
    }
  }

  @Test
  void connection_beyond_the_limit_is_closed() throws IOException {
    try (Service service =
            Service.start(ServerSettings.standard().with(Setting.MAX_CONNECTIONS, 2));
        Socket first = alive(service);
        Socket second = alive(service);
        Socket third = RawHttp.connect(service.port())) {
      assertThat(RawHttp.readAll(third)).isIn("", "<reset>");
      first.close();
      second.close();
      awaitAnswer(service.port());
    }
  }

  /** An open connection that was answered once. */
  private static Socket alive(Service service) throws IOException {
    Socket socket = RawHttp.connect(service.port());
    socket
        .getOutputStream()
        .write("GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    assertThat(socket.getInputStream().read()).isEqualTo('H');
    return socket;
  }

  private static void awaitAnswer(int port) {
    for (int i = 0; i < 100; i++) {
      if (RawHttp.get(port, "/health/live").startsWith("HTTP/1.1 200 ")) {
        return;
      }
    }
    throw new AssertionError("Closed connections are not taken off the count.");
  }

  private static void waitFor(CountDownLatch judging, CountDownLatch go) {
    judging.countDown();
    try {
      go.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void spin() {
    long end = System.nanoTime() + 1_000_000;
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }

  /** One evaluation that is under way. */
  private static final class Holder implements AutoCloseable {
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final Future<Response> answer;

    Holder(Service service) {
      answer = thread.submit(() -> service.json(new byte[] {'{', '}'}).post(PATH));
    }

    Response answer() throws Exception {
      return answer.get();
    }

    @Override
    public void close() {
      thread.shutdownNow();
    }
  }
}
