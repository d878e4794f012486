package org.tsctp.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tsctp.rest.Service;
import org.tsctp.rest.TestRules;
import org.tsctp.rest.settings.ServerSettings;

class ProblemAnswersTest {

  private static final String PATH = "/v1/evaluations?asOf=2023-09-30";

  private static Service service;

  @BeforeAll
  static void start() {
    service = Service.start();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void unknown_path_is_404() {
    service
        .request()
        .get("/v1/ruels")
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("type", equalTo("/v1/problems/not-found"))
        .body("instance", equalTo("/v1/ruels"));
  }

  @Test
  void description_for_machines_that_nobody_asked_for_is_404() {
    service.request().get("/application.wadl").then().statusCode(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH", "GET", "WHATEVER"})
  void other_method_is_405_and_says_which_are_allowed(String method) {
    service
        .request()
        .request(method, PATH)
        .then()
        .statusCode(405)
        .contentType("application/problem+json")
        .header("Allow", equalTo("OPTIONS, POST"))
        .body("received", equalTo(method))
        .body("expected", equalTo("OPTIONS, POST"));
  }

  @Test
  void method_that_overrides_another_is_ignored() {
    service
        .request()
        .header("X-HTTP-Method-Override", "POST")
        .get("/v1/rules/FIN-1")
        .then()
        .statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "application/xml", "text/csv", "application/sarif+json"})
  void other_representation_is_406(String accept) {
    service
        .json(new byte[] {'{', '}'})
        .header("Accept", accept)
        .post(PATH)
        .then()
        .statusCode(406)
        .contentType("application/problem+json")
        .body("received", equalTo(accept));
  }

  @Test
  void accept_that_is_no_media_type_is_406() {
    service
        .request()
        .header("Accept", "nonsense")
        .get("/v1/rules")
        .then()
        .statusCode(406)
        .contentType("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/csv",
        "application/xml",
        "application/x-www-form-urlencoded",
        "application/problem+json",
        "application/*",
        "application/json; charset=utf-16",
        "application/json; charset=iso-8859-1",
        "nonsense"
      })
  void other_media_type_is_refused(String type) {
    service
        .request()
        .noContentType()
        .header("Content-Type", type)
        .body(new byte[] {'{', '}'})
        .post(PATH)
        .then()
        .statusCode(415)
        .contentType("application/problem+json")
        .body("expected", equalTo("application/json"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "application/json;charset=UTF-8",
        "Application/JSON; charset=\"utf-8\""
      })
  void json_in_utf_8_is_read(String type) {
    service
        .request()
        .header("Content-Type", type)
        .body(new byte[] {'{', '}'})
        .post(PATH)
        .then()
        .statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "deflate", "br", "identity"})
  void encoded_body_is_415(String encoding) {
    service
        .json(new byte[] {'{', '}'})
        .header("Content-Encoding", encoding)
        .post(PATH)
        .then()
        .statusCode(415)
        .body("parameter", equalTo("Content-Encoding"))
        .body("received", equalTo(encoding));
  }

  @Test
  void failure_of_ours_is_500_without_its_cause() {
    try (Service failing = Service.start(ServerSettings.standard(), TestRules.failing())) {
      String answer =
          failing
              .json(new byte[] {'{', '}'})
              .header("X-Request-Id", "find.me")
              .post(PATH)
              .then()
              .statusCode(500)
              .contentType("application/problem+json")
              .body("requestId", equalTo("find.me"))
              .body("instance", equalTo("/v1/evaluations"))
              .extract()
              .asString();
      assertThat(answer).doesNotContain("secret", "java", "Exception");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "", "<x>", "x\u00e9"})
  void unsafe_request_id_is_replaced(String id) {
    String used =
        service.request().header("X-Request-Id", id).get("/health/live").header("X-Request-Id");

    assertThat(used).matches("[0-9a-f]{24}");
  }

  @Test
  void request_id_may_have_64_characters_not_65() {
    String longest = "a".repeat(64);

    assertThat(id(longest)).isEqualTo(longest);
    assertThat(id(longest.substring(1))).isEqualTo(longest.substring(1));
    assertThat(id(longest + "a")).isNotEqualTo(longest + "a");
  }

  @Test
  void problem_never_grows_beyond_4_kib() {
    String answer =
        service
            .json(new byte[] {'{', '}'})
            .post(PATH + "&policy=" + "%E2%82%AC".repeat(800))
            .then()
            .statusCode(400)
            .extract()
            .asString();

    assertThat(answer.length()).isLessThanOrEqualTo(4096);
    assertThat(answer).contains("\"parameter\":\"policy\"");
  }

  private static String id(String sent) {
    return service
        .request()
        .header("X-Request-Id", sent)
        .get("/health/live")
        .header("X-Request-Id");
  }
}
