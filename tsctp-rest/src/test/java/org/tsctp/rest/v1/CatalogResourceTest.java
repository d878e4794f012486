package org.tsctp.rest.v1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tsctp.policy.Policies;
import org.tsctp.policy.Policy;
import org.tsctp.report.JsonCatalog;
import org.tsctp.rest.Service;
import org.tsctp.rule.RuleBook;
import org.tsctp.rulebook.RuleBooks;

class CatalogResourceTest {

  private static final RuleBook BOOK = RuleBooks.standard();
  private static final Policy POLICY = Policies.standard();

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
  void rules_are_listed_as_the_core_writes_them() throws IOException {
    ByteArrayOutputStream expected = new ByteArrayOutputStream();
    JsonCatalog.writeRules(BOOK, expected);

    assertThat(get("/v1/rules")).isEqualTo(expected.toByteArray());
  }

  @Test
  void each_rule_is_found_by_its_id() throws IOException {
    for (var rule : BOOK.rules()) {
      ByteArrayOutputStream expected = new ByteArrayOutputStream();
      JsonCatalog.writeRule(BOOK, rule, expected);

      assertThat(get("/v1/rules/" + rule.id())).isEqualTo(expected.toByteArray());
    }
  }

  @Test
  void parameters_are_listed_as_the_core_writes_them() throws IOException {
    ByteArrayOutputStream expected = new ByteArrayOutputStream();
    JsonCatalog.writeParameters(POLICY, expected);

    assertThat(get("/v1/parameters")).isEqualTo(expected.toByteArray());
  }

  @Test
  void each_parameter_is_found_by_its_id() throws IOException {
    for (var parameter : POLICY.parameters()) {
      ByteArrayOutputStream expected = new ByteArrayOutputStream();
      JsonCatalog.writeParameter(parameter, expected);

      assertThat(get("/v1/parameters/" + parameter.id())).isEqualTo(expected.toByteArray());
    }
  }

  @Test
  void unknown_rule_is_a_problem_that_names_the_nearest() {
    service
        .request()
        .get("/v1/rules/LEAHI-4")
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("detail", equalTo("There is no rule \"LEAHI-4\"."))
        .body("instance", equalTo("/v1/rules/LEAHI-4"))
        .body("didYouMean", hasItem("LEAHY-4"));
  }

  @Test
  void unknown_parameter_is_a_problem_that_names_the_nearest() {
    service
        .request()
        .get("/v1/parameters/veting.validity")
        .then()
        .statusCode(404)
        .body("didYouMean", equalTo(java.util.List.of("vetting.validity")));
  }

  @Test
  void query_where_none_is_known_is_a_problem() {
    for (String path :
        new String[] {"/v1/rules", "/v1/rules/FIN-1", "/v1/parameters", "/v1/parameters/x"}) {
      service
          .request()
          .get(path + "?limit=3")
          .then()
          .statusCode(400)
          .body("type", equalTo("/v1/problems/unknown-parameter"))
          .body("parameter", equalTo("limit"))
          .body("expected", equalTo("no parameters"));
    }
  }

  @Test
  void index_links_what_there_is() {
    service.request().get("/").then().statusCode(200).body("links.href", hasSize(7));
    service.request().get("/health/live").then().statusCode(200).body("status", equalTo("UP"));
  }

  private static byte[] get(String path) {
    return service
        .request()
        .get(path)
        .then()
        .statusCode(200)
        .contentType("application/json")
        .extract()
        .asByteArray();
  }
}
