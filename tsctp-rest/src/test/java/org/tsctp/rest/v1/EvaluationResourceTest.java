package org.tsctp.rest.v1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tsctp.policy.Policies;
import org.tsctp.report.JsonReport;
import org.tsctp.rest.Service;
import org.tsctp.rule.Evaluation;
import org.tsctp.rule.EvaluationOptions;
import org.tsctp.rule.Evaluator;
import org.tsctp.rule.Example;
import org.tsctp.rule.RuleBook;
import org.tsctp.rulebook.RuleBooks;
import org.tsctp.source.Limits;
import org.tsctp.source.PortfolioReader;

class EvaluationResourceTest {

  private static final String PATH = "/v1/evaluations";
  private static final RuleBook BOOK = RuleBooks.standard();
  private static final Example EXAMPLE = BOOK.find("LEAHY-4").orElseThrow().examples().get(0);
  private static final byte[] PORTFOLIO = Service.json(EXAMPLE.portfolio());

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
  void answer_is_what_the_core_writes() throws IOException {
    byte[] answer = ok(PORTFOLIO, "?asOf=" + EXAMPLE.asOf() + "&include=all");

    assertThat(answer).asString().contains("LEAHY-4:" + EXAMPLE.subject());
    assertThat(text(answer)).isEqualTo(text(expected(BOOK, EXAMPLE.asOf(), null, "default", true)));
  }

  @Test
  void every_example_of_the_rule_book_gets_the_answer_of_the_core() throws IOException {
    for (var rule : BOOK.rules()) {
      for (Example example : rule.examples()) {
        byte[] portfolio = Service.json(example.portfolio());
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        JsonReport.write(
            evaluate(portfolio, BOOK, example.asOf(), null, "default", false), expected);

        assertThat(text(ok(portfolio, "?asOf=" + example.asOf())))
            .as(rule.id() + " " + example.outcome())
            .isEqualTo(text(expected.toByteArray()));
      }
    }
  }

  @Test
  void lines_are_what_the_core_writes() throws IOException {
    byte[] answer =
        service
            .json(PORTFOLIO)
            .header("Accept", "application/x-ndjson")
            .post(PATH + "?asOf=" + EXAMPLE.asOf())
            .then()
            .statusCode(200)
            .contentType("application/x-ndjson")
            .extract()
            .asByteArray();

    ByteArrayOutputStream expected = new ByteArrayOutputStream();
    JsonReport.writeLines(
        evaluate(PORTFOLIO, BOOK, EXAMPLE.asOf(), null, "default", false), expected);
    assertThat(text(answer)).isEqualTo(text(expected.toByteArray()));
  }

  @Test
  void known_on_rules_and_policy_are_heeded() throws IOException {
    LocalDate knownOn = EXAMPLE.asOf().minusDays(1);
    byte[] answer =
        ok(
            PORTFOLIO,
            "?asOf="
                + EXAMPLE.asOf()
                + "&knownOn="
                + knownOn
                + "&rules=LEAHY-*,FIN-1&policy=security-first");

    assertThat(text(answer))
        .isEqualTo(
            text(
                expected(
                    BOOK.select(List.of("LEAHY-*", "FIN-1")),
                    EXAMPLE.asOf(),
                    knownOn,
                    "security-first",
                    false)));
  }

  @Test
  void last_event_is_the_latest_date_of_the_portfolio() {
    service
        .json(PORTFOLIO)
        .post(PATH + "?asOf=last-event")
        .then()
        .statusCode(200)
        .body("asOf", equalTo(EXAMPLE.portfolio().lastEvent().orElseThrow().toString()));
  }

  @Test
  void last_event_of_an_empty_portfolio_is_a_problem() {
    service
        .json(bytes("{}"))
        .post(PATH + "?asOf=last-event")
        .then()
        .statusCode(400)
        .body("parameter", equalTo("asOf"))
        .body("expected", equalTo("a portfolio with at least one dated row"));
  }

  @Test
  void missing_day_is_a_problem_that_says_what_to_add() {
    service
        .json(PORTFOLIO)
        .header("X-Request-Id", "abc-1")
        .post(PATH)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .header("X-Request-Id", "abc-1")
        .body("type", equalTo("/v1/problems/missing-parameter"))
        .body("title", equalTo("A parameter is missing"))
        .body("status", equalTo(400))
        .body("instance", equalTo(PATH))
        .body("parameter", equalTo("asOf"))
        .body("fix", equalTo("Add ?asOf=2023-09-30 or ?asOf=last-event."))
        .body("requestId", equalTo("abc-1"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "asOf=2023-02-30|asOf|2023-02-30|",
        "asOf=today|asOf|today|",
        "asOf=|asOf||",
        "asOf=2023-09-30&knownOn=30.9.2023|knownOn|30.9.2023|",
        "asOf=2023-09-30&rules=LEAHI-4|rules|LEAHI-4|LEAHY-4",
        "asOf=2023-09-30&rules=FIN-1,|rules||",
        "asOf=2023-09-30&policy=security-frist|policy|security-frist|security-first",
        "asOf=2023-09-30&include=al|include|al|all",
        "asOf=2023-09-30&asOf=2023-09-30|asOf|2023-09-30, 2023-09-30|",
        "asof=2023-09-30|asof||asOf",
      })
  void bad_parameter_is_a_problem_that_names_it(
      String query, String parameter, String received, String nearest) {
    var answer =
        service
            .json(PORTFOLIO)
            .post(PATH + "?" + query)
            .then()
            .statusCode(400)
            .contentType("application/problem+json")
            .body("parameter", equalTo(parameter));
    if (received != null) {
      answer.body("received", equalTo(received));
    }
    if (nearest != null) {
      answer.body("didYouMean", hasItem(nearest));
    }
  }

  @Test
  void row_of_stars_is_answered_at_once() {
    service
        .json(PORTFOLIO)
        .post(PATH + "?asOf=2023-09-30&rules=" + "*?".repeat(2000) + "X")
        .then()
        .statusCode(400)
        .body("parameter", equalTo("rules"));
  }

  @Test
  void unreadable_body_is_a_problem_with_its_place() {
    service
        .json(bytes("{\n  \"id\": \"p\",\n  \"units\": [{]}\n"))
        .post(PATH + "?asOf=2023-09-30")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", equalTo("/v1/problems/unreadable-body"))
        .body("line", equalTo(3))
        .body("column", equalTo(14))
        .body("detail", startsWith("request line 3, character 14: "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "[]",
        "{\"id\":\"p\"} {}",
        "{\"id\":\"p\",\"id\":\"q\"}",
        "{\"id\":",
        "nonsense",
        "{\"units\":[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
      })
  void unreadable_body_is_told_without_names_of_classes(String body) {
    String answer =
        service
            .json(bytes(body))
            .post(PATH + "?asOf=2023-09-30")
            .then()
            .statusCode(400)
            .extract()
            .asString();

    assertThat(answer).doesNotContain("Source:", "StreamRead", "java", "jackson", "Exception");
  }

  @Test
  void body_in_another_encoding_is_refused() {
    for (var charset :
        List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16, StandardCharsets.UTF_16BE)) {
      service
          .json("{\"id\":\"p\"}".getBytes(charset))
          .post(PATH + "?asOf=2023-09-30")
          .then()
          .statusCode(400)
          .body("type", equalTo("/v1/problems/unreadable-body"));
    }
    service
        .json(new byte[] {'{', '"', 'i', 'd', '"', ':', '"', (byte) 0xff, '"', '}'})
        .post(PATH + "?asOf=2023-09-30")
        .then()
        .statusCode(400);
    service.json(bytes("\ufeff{}")).post(PATH + "?asOf=2023-09-30").then().statusCode(400);
  }

  @Test
  void empty_body_is_unreadable() {
    service
        .request()
        .header("Content-Type", "application/json")
        .post(PATH + "?asOf=2023-09-30")
        .then()
        .statusCode(400)
        .body("type", equalTo("/v1/problems/unreadable-body"));
  }

  @Test
  void bad_cells_are_issues_of_an_evaluation_not_problems() {
    service
        .json(bytes("{\"id\":\"p\",\"units\":[{\"id\":\"U\",\"name\":\"n\",\"country\":\"x\"}]}"))
        .post(PATH + "?asOf=2023-09-30")
        .then()
        .statusCode(200)
        .body("portfolio.issues[0].file", equalTo("request"))
        .body("portfolio.issues[0].line", equalTo(1));
  }

  @Test
  void eight_at_once_get_the_same_answer() throws Exception {
    String alone = text(ok(PORTFOLIO, "?asOf=" + EXAMPLE.asOf()));
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      Callable<String> ask = () -> text(ok(PORTFOLIO, "?asOf=" + EXAMPLE.asOf()));
      for (Future<String> answer :
          threads.invokeAll(List.of(ask, ask, ask, ask, ask, ask, ask, ask))) {
        assertThat(answer.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void answers_are_never_cached_or_guessed() {
    service
        .json(PORTFOLIO)
        .header("Origin", "https://elsewhere.example")
        .post(PATH + "?asOf=2023-09-30")
        .then()
        .header("Cache-Control", "no-store")
        .header("Date", endsWith(" GMT"))
        .header("X-Content-Type-Options", "nosniff")
        .header("Vary", "Accept")
        .header("Server", equalTo(null))
        .header("Access-Control-Allow-Origin", equalTo(null))
        .header("X-Request-Id", not(equalTo(null)));
  }

  private static byte[] ok(byte[] portfolio, String query) {
    return service
        .json(portfolio)
        .post(PATH + query)
        .then()
        .statusCode(200)
        .contentType("application/json")
        .extract()
        .asByteArray();
  }

  private static byte[] expected(
      RuleBook book, LocalDate asOf, LocalDate knownOn, String policy, boolean all)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonReport.write(evaluate(PORTFOLIO, book, asOf, knownOn, policy, all), out);
    return out.toByteArray();
  }

  private static Evaluation evaluate(
      byte[] portfolio,
      RuleBook book,
      LocalDate asOf,
      LocalDate knownOn,
      String policy,
      boolean all) {
    return Evaluator.of(book)
        .evaluate(
            PortfolioReader.parse(
                new ByteArrayInputStream(portfolio), Evaluations.BODY_NAME, Limits.REQUEST),
            EvaluationOptions.of(Policies.profile(policy), asOf)
                .withKnownOn(knownOn)
                .withIncludeAll(all));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
