package org.tsctp.rest.v1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tsctp.rest.Service;

class WhatIfResourceTest {

  private static final byte[] PORTFOLIO =
      """
      {"id": "p", "activities": [{"id": "A1", "title": "Radios", "country": "XAA", "authority": "FAA"}],
       "units": [{"id": "U1", "name": "First", "country": "XAA"}],
       "vettings": [{"id": "V1", "unit": "U1", "decided": "2020-10-01", "outcome": "APPROVED"}],
       "deliveries": [{"id": "D1", "activity": "A1", "unit": "U1", "kind": "OTHER", "date": "2021-11-18"}]}
      """
          .getBytes(StandardCharsets.UTF_8);

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
  void edits_are_made_together_and_each_change_has_its_cause() {
    JsonPath json =
        service
            .json(PORTFOLIO)
            .post(
                "/v1/what-if?asOf=2022-01-01&rules=LEAHY-4&set=vetting.validity=500"
                    + "&add=deliveries:id=D2,activity=A1,unit=U1,kind=OTHER,date=2022-04-01"
                    + "&setCell=deliveries.D1.item=radios&complete=vettings")
            .then()
            .statusCode(200)
            .contentType("application/json")
            .extract()
            .jsonPath();

    assertThat(json.getString("schema")).isEqualTo("tsctp-comparison/1");
    assertThat(json.getList("edits")).hasSize(4);
    assertThat(json.getString("findings[0].id")).isEqualTo("LEAHY-4:D1");
    assertThat(json.getString("findings[0].status")).isEqualTo("GONE");
    assertThat(json.getString("findings[0].causes")).isEqualTo("[[PARAMETER]]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "set=vetting.validty=180|There is no parameter \"vetting.validty\"|vetting.validity",
        "setCell=deliveries.D9.date=2021-01-01|has no row \"D9\"|Maybe D1 is meant.",
        "add=unit:id=U1|There is no table \"unit\".|Maybe units is meant.",
        "complete=vetting|There is no table \"vetting\"|Maybe vettings is meant."
      })
  void an_edit_that_cannot_be_made_is_the_callers_and_says_what_is_near(
      String edit, String detail, String fix) {
    service
        .json(PORTFOLIO)
        .post("/v1/what-if?asOf=2022-01-01&" + edit)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", equalTo("/v1/problems/bad-parameter"))
        .body("detail", containsString(detail))
        .body("fix", containsString(fix));
  }

  @Test
  void without_an_edit_one_is_asked_for() {
    service
        .json(PORTFOLIO)
        .post("/v1/what-if?asOf=2022-01-01")
        .then()
        .statusCode(400)
        .body("type", equalTo("/v1/problems/missing-parameter"));
  }

  @Test
  void what_is_no_edit_is_checked_as_for_an_evaluation() {
    service
        .json(PORTFOLIO)
        .post("/v1/what-if?set=vetting.validity=180")
        .then()
        .statusCode(400)
        .body("parameter", equalTo("asOf"));
    service
        .json("{".getBytes(StandardCharsets.UTF_8))
        .post("/v1/what-if?asOf=2022-01-01&set=vetting.validity=180")
        .then()
        .statusCode(400)
        .body("type", equalTo("/v1/problems/unreadable-body"));
  }
}
