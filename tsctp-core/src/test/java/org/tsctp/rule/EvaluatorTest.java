package org.tsctp.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tsctp.basics.CodePoints;
import org.tsctp.explain.Citation;
import org.tsctp.explain.Force;
import org.tsctp.explain.Origin;
import org.tsctp.explain.Sentence;
import org.tsctp.fixtures.Cases;
import org.tsctp.fixtures.Facts;
import org.tsctp.fixtures.PortfolioGenerator;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Delivery;
import org.tsctp.partnership.Portfolio;
import org.tsctp.partnership.PortfolioBuilder;
import org.tsctp.partnership.Row;
import org.tsctp.partnership.Tables;
import org.tsctp.policy.Policies;
import org.tsctp.report.JsonReport;
import org.tsctp.rule.WaiverReview.Remark;
import org.tsctp.rulebook.RuleBooks;

/** What the engine promises, whatever the rules. */
class EvaluatorTest {

  private static final LocalDate AS_OF = LocalDate.of(2023, 9, 30);
  private static final Sentence SENTENCE = Sentence.of("X.seen", "{subject} was seen.");

  // Order

  @Test
  @Tag("many-portfolios")
  void rules_come_in_the_order_of_the_catalogue_and_subjects_by_code_point() {
    for (Cases one : Cases.all(60)) {
      Evaluation evaluation = one.evaluate();
      List<String> rules = evaluation.book().rules().stream().map(Rule::id).toList();
      List<Finding> sorted = new ArrayList<>(evaluation.findings());
      sorted.sort(
          java.util.Comparator.comparingInt((Finding f) -> rules.indexOf(f.rule().id()))
              .thenComparing(f -> f.subject().id(), CodePoints.ORDER));
      assertThat(evaluation.findings()).isEqualTo(sorted);
      assertThat(evaluation.findings()).extracting(Finding::id).doesNotHaveDuplicates();
    }
  }

  @Test
  void a_subject_beyond_the_basic_plane_comes_last() {
    Facts facts = Facts.of().row("activities", "id=A1");
    for (String id : List.of("\uD83D\uDE00", "\uFF21", "a", "Z", "D10", "D2")) {
      facts.row("deliveries", "id=" + id + " activity=A1 kind=OTHER date=2021-01-01");
    }
    assertThat(evaluate(book(seen("X-1")), facts).findings())
        .extracting(finding -> finding.subject().id())
        .containsExactly("D10", "D2", "Z", "a", "\uFF21", "\uD83D\uDE00");
  }

  // Determinism

  @Test
  @Tag("many-portfolios")
  void same_bytes_with_one_two_and_seven_threads() {
    Portfolio many = many(10_500);
    String one = digest(evaluateAll(many, 1));
    assertThat(digest(evaluateAll(many, 2))).isEqualTo(one);
    assertThat(digest(evaluateAll(many, 7))).isEqualTo(one);
  }

  private static Evaluation evaluateAll(Portfolio portfolio, int threads) {
    Evaluation evaluation =
        Evaluator.of(RuleBooks.standard())
            .evaluate(portfolio, options().withIncludeAll(true).withThreads(threads));
    assertThat(evaluation.malfunctions()).isEmpty();
    return evaluation;
  }

  /** Deliveries and transactions to units and activities of all kinds. */
  private static Portfolio many(int size) {
    Random random = new Random(20230930);
    Facts facts = Facts.of().complete("vettings");
    String[] authorities = {"FAA", "SECTION_333", "OTHER"};
    for (int i = 0; i < 300; i++) {
      facts.row("activities", "id=A" + i + " country=XAA authority=" + authorities[i % 3]);
      facts.row("units", "id=U" + i);
      facts.row("vettings", "id=V" + i + " unit=U" + i + " decided=2020-05-01 outcome=APPROVED");
    }
    facts.row("restrictions", "id=C1 kind=COUP country=XAA event=2021-02-01 determined=2021-06-01");
    for (int i = 0; i < size; i++) {
      String date = LocalDate.of(2021, 1, 1).plusDays(random.nextInt(700)).toString();
      int which = random.nextInt(300);
      facts.row(
          "deliveries",
          "id=D" + i + " activity=A" + which + " unit=U" + which + " kind=EQUIPMENT date=" + date);
      facts.row(
          "transactions",
          "id=T" + (i % 3000) + " activity=A" + which + " type=OBLIGATION amount=10 date=" + date);
    }
    return facts.portfolio();
  }

  @Test
  @Tag("many-portfolios")
  void shuffled_rows_give_the_same_bytes_but_for_file_and_line() {
    Random random = new Random(42);
    for (Cases one : Cases.all(120)) {
      if (one.loaded().issues().isEmpty() && one.loaded().value().leftOut().isEmpty()) {
        byte[] written = json(evaluate(one, one.loaded().value()));
        Portfolio shuffled = shuffled(one.loaded().value(), random);
        assertThat(withoutPlaces(json(evaluate(one, shuffled))))
            .as(one.name())
            .isEqualTo(withoutPlaces(written));
      }
    }
  }

  private static Evaluation evaluate(Cases one, Portfolio portfolio) {
    return Evaluator.of(RuleBooks.standard()).evaluate(portfolio, one.options());
  }

  private static Portfolio shuffled(Portfolio portfolio, Random random) {
    PortfolioBuilder builder = Portfolio.builder(portfolio.header());
    List<Row> rows = new ArrayList<>();
    Tables.all().forEach(table -> rows.addAll(portfolio.list(table.type())));
    Collections.shuffle(rows, random);
    int line = 1;
    for (Row row : rows) {
      builder.add(row, new Origin("shuffled.csv", line++));
    }
    return builder.load().value();
  }

  private static String withoutPlaces(byte[] json) {
    return new String(json, StandardCharsets.UTF_8)
        .replaceAll("\"file\" : \"[^\"]*\"", "\"file\" : \"\"")
        .replaceAll("\"line\" : [0-9]+", "\"line\" : 0");
  }

  // Malfunctions

  @Test
  void a_rule_that_throws_harms_only_itself_and_only_on_that_subject() {
    Rule<Delivery> broken =
        rule(
            "X-1",
            (delivery, facts) -> {
              if (delivery.id().equals("D1")) {
                throw new IllegalStateException("no such thing");
              }
              return facts.attention(SENTENCE, "subject", delivery.id()).verdict();
            });
    Evaluation evaluation = evaluate(book(broken, seen("X-2")), deliveries("D1", "D2"));
    assertThat(evaluation.malfunctions())
        .containsExactly(
            new Malfunction(
                "X-1", "D1", "The rule failed and says nothing of this subject: no such thing"));
    assertThat(evaluation.findings())
        .extracting(Finding::id)
        .containsExactly("X-1:D2", "X-2:D1", "X-2:D2");
    Coverage coverage = evaluation.coverage().get(0);
    assertThat(coverage.eligible()).isEqualTo(2);
    assertThat(coverage.examined()).isEqualTo(1);
    assertThat(coverage.reason()).isEmpty();
  }

  @Test
  void a_rule_that_fails_on_all_subjects_is_no_pass() {
    Rule<Delivery> broken =
        rule(
            "X-1",
            (delivery, facts) -> {
              throw new ArithmeticException();
            });
    Evaluation evaluation = evaluate(book(broken, seen("X-2")), deliveries("D1", "D2"));
    assertThat(evaluation.malfunctions()).hasSize(2);
    assertThat(evaluation.malfunctions().get(0).problem())
        .isEqualTo("The rule failed and says nothing of this subject.");
    assertThat(evaluation.coverage().get(0).examined()).isZero();
    assertThat(evaluation.coverage().get(0).reason())
        .contains("Could not assess any of 2 eligible subjects.");
    assertThat(evaluation.outcomes().get(Outcome.COMPLIANT)).isZero();
  }

  @Test
  void a_rule_that_cannot_list_its_subjects_is_a_malfunction_and_does_not_claim_there_were_none() {
    Subjects<Delivery> unlisted =
        new Subjects<>(
            "delivery",
            context -> {
              throw new IllegalStateException("no list");
            },
            DELIVERIES.describe(),
            DELIVERIES.value());
    Rule<Delivery> broken =
        rule("X-1", unlisted, (d, facts) -> facts.compliant(SENTENCE).verdict());
    Evaluation evaluation = evaluate(book(broken, seen("X-2")), deliveries("D1"));
    assertThat(evaluation.malfunctions())
        .containsExactly(
            new Malfunction("X-1", "", "The rule failed and says nothing of any subject: no list"));
    assertThat(evaluation.coverage().get(0).examined()).isZero();
    assertThat(evaluation.coverage().get(0).reason())
        .contains("Examined nothing: the rule failed, see malfunctions.");
    assertThat(evaluation.findings()).extracting(Finding::id).containsExactly("X-2:D1");
  }

  @Test
  void a_rule_that_cannot_describe_a_subject_is_a_malfunction() {
    Subjects<Delivery> nameless =
        new Subjects<>(
            "delivery",
            DELIVERIES.list(),
            (delivery, context) -> {
              throw new IllegalStateException("no name");
            },
            DELIVERIES.value());
    Rule<Delivery> broken =
        rule("X-1", nameless, (d, facts) -> facts.attention(SENTENCE, "subject", "it").verdict());
    Evaluation evaluation = evaluate(book(broken, seen("X-2")), deliveries("D1"));
    assertThat(evaluation.malfunctions()).extracting(Malfunction::rule).containsExactly("X-1");
    assertThat(evaluation.coverage().get(0).outcomes().get(Outcome.ATTENTION)).isZero();
    assertThat(evaluation.findings()).extracting(Finding::id).containsExactly("X-2:D1");
  }

  @Test
  void a_sentence_that_lacks_a_value_is_a_malfunction_of_its_rule() {
    Rule<Delivery> broken = rule("X-1", (delivery, facts) -> facts.attention(SENTENCE).verdict());
    Evaluation evaluation = evaluate(book(broken, seen("X-2")), deliveries("D1"));
    assertThat(evaluation.malfunctions()).extracting(Malfunction::rule).containsExactly("X-1");
    assertThat(evaluation.findings()).extracting(Finding::id).containsExactly("X-2:D1");
  }

  @Test
  void a_malfunction_names_no_class() {
    Rule<Delivery> broken =
        rule(
            "X-1",
            (delivery, facts) -> {
              throw new ClassCastException("class org.tsctp.Inner cannot be cast");
            });
    assertThat(evaluate(book(broken), deliveries("D1")).malfunctions())
        .containsExactly(
            new Malfunction("X-1", "D1", "The rule failed and says nothing of this subject."));
  }

  @Test
  void a_rule_that_recurses_without_end_is_a_malfunction() {
    Rule<Delivery> broken = rule("X-1", (delivery, facts) -> recurse(delivery, facts));
    Evaluation evaluation = evaluate(book(broken, seen("X-2")), deliveries("D1"));
    assertThat(evaluation.malfunctions()).extracting(Malfunction::rule).containsExactly("X-1");
    assertThat(evaluation.findings()).extracting(Finding::id).containsExactly("X-2:D1");
  }

  @SuppressWarnings("InfiniteRecursion") // on purpose
  private static Verdict recurse(Delivery delivery, Case facts) {
    return recurse(delivery, facts);
  }

  @Test
  void an_interrupted_evaluation_ends() {
    Thread.currentThread().interrupt();
    try {
      org.assertj.core.api.Assertions.assertThatThrownBy(
              () -> evaluate(book(seen("X-1")), deliveries("D1")))
          .isInstanceOf(CancellationException.class)
          .hasMessage("The evaluation was interrupted.");
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void progress_is_told_before_each_rule() {
    List<String> told = new ArrayList<>();
    Evaluator.of(book(seen("X-1"), seen("X-2")))
        .withProgress((rule, done, all) -> told.add(rule + " " + done + "/" + all))
        .evaluate(deliveries("D1").portfolio(), options());
    assertThat(told).containsExactly("X-1 0/2", "X-2 1/2");
  }

  // Coverage

  @Test
  void a_rule_without_subject_says_so_and_is_no_pass() {
    Coverage coverage = evaluate(book(seen("X-1")), Facts.of()).coverage().get(0);
    assertThat(coverage.reason())
        .contains("Examined nothing: the portfolio has no subject of this rule.");
    assertThat(coverage.examined()).isZero();
    assertThat(coverage.outcomes().values()).containsOnly(0);
  }

  @Test
  void a_rule_that_speaks_of_none_of_its_subjects_says_so() {
    Rule<Delivery> silent =
        rule("X-1", (d, facts) -> facts.notApplicable(SENTENCE, "subject", d.id()).verdict());
    assertThat(evaluate(book(silent), deliveries("D1", "D2")).coverage().get(0).reason())
        .contains("Examined nothing: the rule speaks of none of 2 subjects.");
  }

  @Test
  @Tag("many-portfolios")
  void eligible_are_all_but_not_applicable_and_examined_all_of_those_but_indeterminate() {
    for (Cases one : Cases.all(60)) {
      Evaluation evaluation = one.evaluate();
      for (Coverage coverage : evaluation.coverage()) {
        Map<Outcome, Integer> n = coverage.outcomes();
        int sum = n.values().stream().mapToInt(Integer::intValue).sum();
        assertThat(coverage.eligible()).isEqualTo(sum - n.get(Outcome.NOT_APPLICABLE));
        assertThat(coverage.examined())
            .isEqualTo(coverage.eligible() - n.get(Outcome.INDETERMINATE));
        assertThat(coverage.reason().isPresent()).isEqualTo(coverage.examined() == 0);
        assertThat(evaluation.findings())
            .filteredOn(finding -> finding.rule().id().equals(coverage.rule()))
            .hasSize(sum);
      }
      assertThat(evaluation.coverage()).hasSameSizeAs(RuleBooks.standard().rules());
    }
  }

  @Test
  @Tag("many-portfolios")
  void findings_that_are_compliant_or_not_applicable_are_counted_but_kept_only_if_asked_for() {
    for (Cases one : Cases.all(60)) {
      Evaluation all = one.evaluate();
      Evaluation some =
          Evaluator.of(RuleBooks.standard())
              .evaluate(one.loaded(), one.options().withIncludeAll(false));
      assertThat(some.outcomes()).isEqualTo(all.outcomes());
      assertThat(some.coverage()).isEqualTo(all.coverage());
      assertThat(some.valueNotAssessed()).isEqualTo(all.valueNotAssessed());
      assertThat(some.waivers()).isEqualTo(all.waivers());
      assertThat(some.findings().stream().map(EvaluatorTest::content))
          .containsExactlyElementsOf(
              all.findings().stream()
                  .filter(finding -> finding.outcome().isReported())
                  .map(EvaluatorTest::content)
                  .toList());
    }
  }

  private static List<Object> content(Finding finding) {
    return List.of(finding.id(), finding.subject(), finding.verdict(), finding.value());
  }

  @Test
  void value_not_assessed_is_counted_once_for_each_subject() {
    Facts facts =
        Facts.of()
            .row("activities", "id=A1 currency=EUR")
            .row("deliveries", "id=D1 activity=A1 kind=OTHER date=2021-01-01 value=100.25")
            .row("deliveries", "id=D2 activity=A1 kind=OTHER date=2021-01-01 value=10 currency=XOF")
            .row("deliveries", "id=D3 activity=A1 kind=OTHER date=2021-01-01");
    Rule<Delivery> unknown = unknown("X-1");
    Evaluation evaluation = evaluate(book(unknown, unknown("X-2"), seen("X-3")), facts);
    assertThat(evaluation.valueNotAssessed()).hasToString("{EUR=100.25, XOF=10}");
    assertThat(evaluation.coverage().get(0).valueNotAssessed()).hasToString("{EUR=100.25, XOF=10}");
    assertThat(evaluation.coverage().get(1).valueNotAssessed()).hasToString("{EUR=100.25, XOF=10}");
    assertThat(evaluation.coverage().get(2).valueNotAssessed()).isEmpty();
  }

  // Days

  @Test
  void what_lies_after_the_day_of_judgement_is_no_subject() {
    Facts facts =
        deliveries("D1").row("deliveries", "id=D2 activity=A1 kind=OTHER date=2023-10-01");
    assertThat(evaluate(book(seen("X-1")), facts).findings())
        .extracting(Finding::id)
        .containsExactly("X-1:D1");
  }

  @Test
  void what_was_recorded_after_the_day_of_knowledge_is_no_subject() {
    Facts facts =
        deliveries("D1")
            .row("deliveries", "id=D2 activity=A1 kind=OTHER date=2021-01-01 recorded=2022-01-02")
            .row("deliveries", "id=D3 activity=A1 kind=OTHER date=2022-06-01 recorded=2022-01-01")
            .row("deliveries", "id=D4 activity=A1 kind=OTHER date=2022-06-01");
    Evaluation evaluation =
        Evaluator.of(book(seen("X-1")))
            .evaluate(facts.load(), options().withKnownOn(LocalDate.of(2022, 1, 1)));
    assertThat(evaluation.findings()).extracting(Finding::id).containsExactly("X-1:D1", "X-1:D3");
    assertThat(evaluation.knownOn()).contains(LocalDate.of(2022, 1, 1));
    assertThat(evaluate(book(seen("X-1")), facts).knownOn()).isEmpty();
  }

  // Waivers

  @Test
  void each_waiver_is_reviewed_with_all_that_is_to_be_said_of_it() {
    Facts facts = coup();
    waiver(facts, "W01", "");
    waiver(facts, "W02", "reason=");
    waiver(facts, "W03", "basis=");
    waiver(facts, "W04", "approved_by=");
    waiver(facts, "W05", "approved_by=Bureau");
    waiver(facts, "W06", "requested_by=");
    waiver(facts, "W07", "from=2023-10-01");
    waiver(facts, "W08", "to=2023-09-30");
    waiver(facts, "W09", "to=2023-10-01");
    waiver(facts, "W10", "to=2023-11-29");
    waiver(facts, "W11", "to=2023-11-30");
    waiver(facts, "W12", "unit=U1");
    waiver(facts, "W13", "rule=LEAHY-1");
    waiver(facts, "W14", "rule=X-9");
    Map<String, List<Remark>> remarks = new java.util.TreeMap<>();
    Map<String, Integer> uses = new java.util.TreeMap<>();
    for (WaiverReview review : evaluate(RuleBooks.standard(), facts).waivers()) {
      List<Remark> own = new ArrayList<>(review.remarks());
      own.remove(Remark.OVERLAPPING);
      remarks.put(review.id(), own);
      uses.put(review.id(), review.usedBy());
    }
    assertThat(remarks)
        .containsOnly(
            Map.entry("W01", List.of()),
            Map.entry("W02", List.of(Remark.INCOMPLETE, Remark.NEVER_USED)),
            Map.entry("W03", List.of(Remark.INCOMPLETE, Remark.NEVER_USED)),
            Map.entry("W04", List.of(Remark.INCOMPLETE, Remark.NEVER_USED)),
            Map.entry("W05", List.of(Remark.SELF_APPROVED, Remark.NEVER_USED)),
            Map.entry("W06", List.of(Remark.INDEPENDENCE_NOT_SHOWN, Remark.NEVER_USED)),
            Map.entry("W07", List.of(Remark.NOT_YET, Remark.NEVER_USED)),
            Map.entry("W08", List.of(Remark.EXPIRED, Remark.NEVER_USED)),
            Map.entry("W09", List.of(Remark.EXPIRING, Remark.NEVER_USED)),
            Map.entry("W10", List.of(Remark.EXPIRING, Remark.NEVER_USED)),
            Map.entry("W11", List.of(Remark.NEVER_USED)),
            Map.entry("W12", List.of(Remark.BEYOND_SCOPE, Remark.NEVER_USED)),
            Map.entry("W13", List.of(Remark.NOT_ALLOWED, Remark.NEVER_USED)),
            Map.entry("W14", List.of(Remark.RULE_NOT_JUDGED, Remark.NEVER_USED)));
    assertThat(uses).containsEntry("W01", 2).containsEntry("W11", 0);
  }

  @Test
  void a_waiver_for_an_activity_of_another_country_is_beyond_its_scope() {
    Facts facts = coup().row("activities", "id=A9 country=XAB").row("activities", "id=A8 country=");
    waiver(facts, "W1", "activity=A9");
    waiver(facts, "W2", "activity=A8");
    waiver(facts, "W3", "activity=A9 country=XAB");
    waiver(facts, "W4", "activity=A9 country=");
    assertThat(evaluate(RuleBooks.standard(), facts).waivers())
        .filteredOn(review -> review.remarks().contains(Remark.BEYOND_SCOPE))
        .extracting(WaiverReview::id)
        .containsExactly("W1", "W2");
  }

  @Test
  void waivers_overlap_when_scope_and_days_do() {
    Facts facts = coup();
    waiver(facts, "W1", "to=2023-08-01");
    waiver(facts, "W2", "from=2023-08-01 to=2023-09-01");
    waiver(facts, "W3", "from=2023-08-31 country=XAB");
    waiver(facts, "W4", "from=2023-08-31 country= activity=A1");
    assertThat(evaluate(RuleBooks.standard(), facts).waivers())
        .filteredOn(review -> review.remarks().contains(Remark.OVERLAPPING))
        .extracting(WaiverReview::id)
        .containsExactly("W2", "W3", "W4");
  }

  @Test
  void a_waiver_that_was_not_known_is_not_reviewed() {
    Facts facts = coup();
    waiver(facts, "W1", "recorded=2023-09-01");
    assertThat(
            Evaluator.of(RuleBooks.standard())
                .evaluate(facts.load(), options().withKnownOn(LocalDate.of(2023, 8, 31)))
                .waivers())
        .isEmpty();
  }

  private static void waiver(Facts facts, String id, String change) {
    facts.row(
        "waivers",
        "id="
            + id
            + " rule=COUP-1 country=XAA from=2023-05-01 to=2024-05-01 reason=Peace basis=Act"
            + " requested_by=Bureau approved_by=Secretary certified=2023-04-25"
            + " consulted=2023-04-25 notified=2023-04-25");
    if (!change.isEmpty()) {
      facts.row("waivers", "id=" + id + " " + change);
    }
  }

  private static Facts coup() {
    return Facts.of()
        .row("units", "id=U1")
        .row("activities", "id=A1 country=XAA authority=FAA recipient_kind=GOVERNMENT")
        .row("restrictions", "id=C1 kind=COUP country=XAA event=2023-03-01 determined=2023-04-15")
        .row("transactions", "id=T1 activity=A1 type=OBLIGATION date=2023-06-15 amount=1")
        .row("transactions", "id=T2 activity=A1 type=OBLIGATION date=2023-06-16 amount=1");
  }

  // Whole portfolios

  @Test
  @Tag("many-portfolios")
  void there_is_exactly_one_finding_for_each_rule_and_visible_subject() {
    for (PortfolioGenerator.Drawn drawn : PortfolioGenerator.first(60)) {
      Evaluation evaluation =
          Evaluator.of(RuleBooks.standard())
              .evaluate(
                  drawn.loaded(),
                  EvaluationOptions.of(Policies.standard(), drawn.asOf())
                      .withKnownOn(drawn.knownOn())
                      .withIncludeAll(true));
      var view = drawn.portfolio().at(drawn.asOf(), drawn.knownOn());
      for (String rule : List.of("LEAHY-1", "LEAHY-3", "LEAHY-4", "EUM-1")) {
        assertThat(subjects(evaluation, rule))
            .containsExactlyElementsOf(
                view.list(Delivery.class).stream().map(Delivery::id).toList());
      }
      assertThat(subjects(evaluation, "ME-2"))
          .containsExactlyElementsOf(view.list(Activity.class).stream().map(Activity::id).toList());
    }
  }

  private static List<String> subjects(Evaluation evaluation, String rule) {
    return evaluation.findings().stream()
        .filter(finding -> finding.rule().id().equals(rule))
        .map(finding -> finding.subject().id())
        .toList();
  }

  // Helpers

  private static final Subjects<Delivery> DELIVERIES =
      new Subjects<>(
          "delivery",
          context -> context.view().list(Delivery.class),
          (delivery, context) -> new Subject("delivery", delivery.id(), null, delivery.date()),
          (delivery, context) ->
              delivery.value() == null
                  ? java.util.Optional.empty()
                  : java.util.Optional.of(
                      new org.tsctp.basics.Money(
                          delivery.value(),
                          delivery.currency() == null ? "EUR" : delivery.currency())));

  private static Rule<Delivery> rule(String id, Rule.Judge<Delivery> judge) {
    return rule(id, DELIVERIES, judge);
  }

  private static Rule<Delivery> rule(
      String id, Subjects<Delivery> subjects, Rule.Judge<Delivery> judge) {
    return Rule.of(id, subjects)
        .title("Title")
        .requires("Something.")
        .because("Reason.")
        .weighs(Severity.LOW, Force.AUDIT)
        .cites(Citation.of("ours"))
        .judge(judge);
  }

  private static Rule<Delivery> seen(String id) {
    return rule(id, (d, facts) -> facts.attention(SENTENCE, "subject", d.id()).verdict());
  }

  private static Rule<Delivery> unknown(String id) {
    return rule(
        id,
        (d, facts) ->
            facts
                .indeterminate(SENTENCE, "subject", d.id())
                .missing("deliveries", "unit", d.id())
                .verdict());
  }

  private static RuleBook book(Rule<?>... rules) {
    RuleChapter chapter =
        new RuleChapter() {
          @Override
          public String name() {
            return "Test";
          }

          @Override
          public List<Rule<?>> rules() {
            return List.of(rules);
          }
        };
    return RuleBook.of("test", List.of(), List.of(chapter));
  }

  private static Facts deliveries(String... ids) {
    Facts facts = Facts.of().row("activities", "id=A1");
    for (String id : ids) {
      facts.row("deliveries", "id=" + id + " activity=A1 kind=OTHER date=2021-01-01");
    }
    return facts;
  }

  private static EvaluationOptions options() {
    return EvaluationOptions.of(Policies.standard(), AS_OF);
  }

  private static Evaluation evaluate(RuleBook book, Facts facts) {
    return Evaluator.of(book).evaluate(facts.load(), options());
  }

  /** The digest of a report that is too large to be kept. */
  private static String digest(Evaluation evaluation) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      JsonReport.write(evaluation, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] json(Evaluation evaluation) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      JsonReport.write(evaluation, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
