package org.tsctp.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tsctp.explain.Loaded;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Portfolio;
import org.tsctp.partnership.Transaction;

/** The real Greenbook against figures that were counted independently. */
class GreenbookOpenDataTest {

  private static final Pattern NOTE =
      Pattern.compile(
          "category: (\\w+); constant dollars: (-?\\d+);.*?(fiscal year: ([\\d.]+),.*)?");

  /** What is summed of one country, year and category. */
  private record Sum(int rows, BigDecimal historical, BigDecimal constant) {
    Sum plus(Sum other) {
      return new Sum(
          rows + other.rows, historical.add(other.historical), constant.add(other.constant));
    }
  }

  @Test
  void obligations_add_up_by_country_year_and_category() {
    Loaded<Portfolio> loaded = GreenbookReader.read(OpenData.folder("foreignassistance"));
    Map<String, Sum> expected = new TreeMap<>();
    for (SourceRow row : OpenData.expected("greenbook_country_fy_category.csv")) {
      String country = CountryNames.find(row.text("country")).orElseThrow();
      expected.put(
          country + " " + row.text("fiscal_year") + " " + row.text("assistance_category"),
          new Sum(
              Integer.parseInt(row.text("rows")),
              new BigDecimal(row.text("obligations_historical_usd")),
              new BigDecimal(row.text("obligations_constant_usd"))));
    }
    assertThat(sums(loaded.value())).isEqualTo(expected);
    assertThat(loaded.value().list(Transaction.class)).hasSize(5973);
    assertThat(loaded.value().leftOut()).isEmpty();
  }

  private static Map<String, Sum> sums(Portfolio portfolio) {
    Map<String, Sum> sums = new TreeMap<>();
    for (Transaction obligation : portfolio.list(Transaction.class)) {
      Activity activity = portfolio.get(Activity.class, obligation.activity());
      Matcher note = NOTE.matcher(Objects.requireNonNull(obligation.provenance().note()));
      assertThat(note.matches()).isTrue();
      String year = note.group(4) == null ? String.valueOf(activity.fiscalYear()) : note.group(4);
      sums.merge(
          activity.country() + " " + year + " " + note.group(1),
          new Sum(1, obligation.amount(), new BigDecimal(note.group(2))),
          Sum::plus);
    }
    return sums;
  }
}
