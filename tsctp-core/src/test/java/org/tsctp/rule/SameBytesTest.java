package org.tsctp.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tsctp.rule.OwnRules.evaluate;
import static org.tsctp.rule.OwnRules.options;

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
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tsctp.explain.Origin;
import org.tsctp.fixtures.Cases;
import org.tsctp.fixtures.Facts;
import org.tsctp.partnership.Portfolio;
import org.tsctp.partnership.PortfolioBuilder;
import org.tsctp.partnership.Row;
import org.tsctp.partnership.Tables;
import org.tsctp.report.JsonReport;
import org.tsctp.rulebook.RuleBooks;

/** Threads and the order of rows change no byte of a report. */
class SameBytesTest {

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
