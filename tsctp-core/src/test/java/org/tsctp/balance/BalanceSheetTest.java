package org.tsctp.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tsctp.basics.FiscalYear;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Dimension;
import org.tsctp.partnership.ExchangeRate;
import org.tsctp.partnership.Portfolio;
import org.tsctp.partnership.PortfolioHeader;
import org.tsctp.partnership.Row;
import org.tsctp.partnership.Transaction;

class BalanceSheetTest {

  private static final LocalDate A = LocalDate.of(2022, 1, 1);

  private final List<Row> rows = new ArrayList<>();
  private PortfolioHeader header = PortfolioHeader.of("p");

  @Test
  void money_of_a_country_counts_in_its_year_and_in_all() {
    activity("S", "MLI", Dimension.SECURITY);
    activity("G", "MLI", Dimension.GOVERNANCE);
    activity("D", "NER", Dimension.DEVELOPMENT);
    paid("S", "2018-10-01", "60");
    paid("G", "2019-09-30", "30.5");
    paid("D", "2019-01-01", "9.5");

    assertThat(sums())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "ALL:FY2019",
                "60 + 40 + 0",
                "MLI:FY2019",
                "60 + 61/2 + 0",
                "NER:FY2019",
                "0 + 19/2 + 0"));
  }

  @Test
  void regional_money_counts_in_all_only() {
    activity("R", null, Dimension.SHARED);
    paid("R", "2019-01-01", "10");

    assertThat(sums()).isEqualTo(Map.of("ALL:FY2019", "0 + 0 + 10"));
    assertThat(sheet().get(scope("ALL", 2019)).sharedActivities()).containsExactly("R");
  }

  @Test
  void excluded_money_is_left_out_and_makes_no_scope() {
    activity("H", "MLI", Dimension.EXCLUDED);
    paid("H", "2019-01-01", "10", "XOF");

    assertThat(sheet().scopes()).isEmpty();
    assertThat(sheet().find(scope("MLI", 2019))).isEmpty();
  }

  @Test
  void money_whose_side_is_not_known_is_free_and_names_its_activity() {
    activity("U", "MLI", null);
    paid("U", "2019-01-01", "10");

    assertThat(sums()).isEqualTo(Map.of("ALL:FY2019", "0 + 0 + 10", "MLI:FY2019", "0 + 0 + 10"));
    assertThat(sheet().get(scope("MLI", 2019)).unmappedActivities()).containsExactly("U");
    assertThat(sheet().get(scope("MLI", 2019)).unmapped()).isEqualTo(BigFraction.of(10));
  }

  @Test
  void money_of_an_activity_whose_row_is_unknown_counts_in_all_as_unmapped() {
    activity("X", "MLI", Dimension.SECURITY);
    activity("X", "MLI", Dimension.SECURITY);
    paid("X", "2019-01-01", "10", "USD");
    BalanceSheet sheet = sheet();

    assertThat(sheet.scopes()).containsExactly(scope("ALL", 2019));
    assertThat(sheet.get(scope("ALL", 2019)).sums()).isEqualTo(sums(0, 0, 10));
    assertThat(sheet.get(scope("ALL", 2019)).unmappedActivities()).containsExactly("X");
  }

  @Test
  void an_unknown_activity_without_own_currency_makes_the_sums_unknown() {
    activity("X", "MLI", Dimension.SECURITY);
    activity("X", "MLI", Dimension.SECURITY);
    paid("X", "2019-01-01", "10");
    ScopeMoney money = sheet().get(scope("ALL", 2019));

    assertThat(money.isKnown()).isFalse();
    assertThat(money.unknownCurrency()).containsExactly("T1");
    assertThat(money.missingRates()).isEmpty();
  }

  @Test
  void only_rows_of_the_basis_count_and_negative_ones_too() {
    activity("S", "MLI", Dimension.SECURITY);
    for (Transaction.Type type : Transaction.Type.values()) {
      add("S", type, "2019-01-01", "10", null);
    }
    paid("S", "2019-01-02", "-4");

    assertThat(sums()).isEqualTo(Map.of("ALL:FY2019", "6 + 0 + 0", "MLI:FY2019", "6 + 0 + 0"));
    assertThat(new BalanceSheet(view(), Transaction.Type.OBLIGATION).get(scope("MLI", 2019)).sums())
        .isEqualTo(sums(10, 0, 0));
  }

  @Test
  void money_is_converted_at_its_day_and_added_exactly() {
    rate("XOF", "2018-12-31", "0.003");
    rate("XOF", "2019-06-01", "0.001");
    activity("S", "MLI", Dimension.SECURITY);
    paid("S", "2019-05-31", "1000", "XOF");
    paid("S", "2019-06-01", "1000", "XOF");
    paid("S", "2019-06-01", "0.1");

    assertThat(sums().get("MLI:FY2019")).isEqualTo("41/10 + 0 + 0");
  }

  @Test
  void a_transaction_takes_its_own_currency_then_the_activity_s_then_the_portfolio_s() {
    Transaction own = transaction("X").currency("XOF").build();
    Transaction none = transaction("X").build();
    Activity activity = Activity.builder("X").title("t").currency("EUR").build();

    assertThat(BalanceSheet.currency(own, activity, "USD")).isEqualTo("XOF");
    assertThat(BalanceSheet.currency(none, activity, "USD")).isEqualTo("EUR");
    assertThat(BalanceSheet.currency(none, Activity.builder("X").title("t").build(), "USD"))
        .isEqualTo("USD");
    assertThat(BalanceSheet.currency(own, null, "USD")).isEqualTo("XOF");
    assertThat(BalanceSheet.currency(none, null, "USD")).isNull();
  }

  @Test
  void a_missing_rate_is_named_with_the_earliest_day_that_needs_it() {
    activity("S", "MLI", Dimension.SECURITY);
    activity("E", "MLI", Dimension.EXCLUDED);
    paid("S", "2019-06-01", "5", "XOF");
    paid("S", "2019-05-01", "5", "XOF");
    paid("E", "2019-04-01", "5", "XOF");
    ScopeMoney money = sheet().get(scope("MLI", 2019));

    assertThat(money.isKnown()).isFalse();
    assertThat(money.missingRates()).isEqualTo(Map.of("XOF", LocalDate.of(2019, 5, 1)));
  }

  @ParameterizedTest
  @CsvSource({
    "10, 2019-09-30, 2019",
    "10, 2019-10-01, 2020",
    "1, 2019-12-31, 2019",
    "1, 2020-01-01, 2020",
    "7, 2020-06-30, 2020",
    "7, 2020-07-01, 2021"
  })
  void years_are_those_of_the_portfolio(int startMonth, String day, int year) {
    header = header.withFiscalYearStart(startMonth);
    activity("S", "MLI", Dimension.SECURITY);
    paid("S", day, "1");

    assertThat(sheet().scopes())
        .extracting(Scope::id)
        .containsExactly("ALL:FY" + year, "MLI:FY" + year);
  }

  @Test
  void the_first_year_is_the_first_with_money_of_that_scope() {
    activity("S", "MLI", Dimension.SECURITY);
    activity("N", "NER", Dimension.SECURITY);
    paid("S", "2020-01-01", "1");
    paid("N", "2019-01-01", "1");
    paid("S", "2021-01-01", "1");
    BalanceSheet sheet = sheet();

    assertThat(sheet.scopes())
        .filteredOn(sheet::isFirstYear)
        .extracting(Scope::id)
        .containsExactly("ALL:FY2019", "MLI:FY2020", "NER:FY2019");
    assertThat(sheet.scopes())
        .extracting(Scope::id)
        .containsExactly(
            "ALL:FY2019", "ALL:FY2020", "ALL:FY2021", "MLI:FY2020", "MLI:FY2021", "NER:FY2019");
    assertThat(scope("MLI", 2021).previous()).isEqualTo(scope("MLI", 2020));
  }

  @Test
  void what_lies_ahead_or_is_not_known_does_not_count() {
    activity("S", "MLI", Dimension.SECURITY);
    paid("S", "2022-01-01", "1");
    paid("S", "2022-01-02", "5");

    assertThat(sums().get("MLI:FY2022")).isEqualTo("1 + 0 + 0");
  }

  @Test
  void a_scope_without_money_is_named() {
    assertThatThrownBy(() -> sheet().get(scope("MLI", 2019)))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("No money in MLI:FY2019.");
  }

  private void activity(String id, @Nullable String country, @Nullable Dimension dimension) {
    rows.add(Activity.builder(id).title("t").country(country).dimension(dimension).build());
  }

  private void paid(String activity, String day, String amount) {
    paid(activity, day, amount, null);
  }

  private void paid(String activity, String day, String amount, @Nullable String currency) {
    add(activity, Transaction.Type.DISBURSEMENT, day, amount, currency);
  }

  private void add(
      String activity,
      Transaction.Type type,
      String day,
      String amount,
      @Nullable String currency) {
    long number = rows.stream().filter(Transaction.class::isInstance).count() + 1;
    rows.add(
        Transaction.builder("T" + number)
            .activity(activity)
            .type(type)
            .date(LocalDate.parse(day))
            .amount(new BigDecimal(amount))
            .currency(currency)
            .build());
  }

  private void rate(String currency, String day, String usd) {
    rows.add(
        ExchangeRate.builder()
            .currency(currency)
            .date(LocalDate.parse(day))
            .usd(new BigDecimal(usd))
            .build());
  }

  private static org.tsctp.partnership.TransactionBuilder transaction(String activity) {
    return Transaction.builder("T")
        .activity(activity)
        .type(Transaction.Type.DISBURSEMENT)
        .date(A)
        .amount(BigDecimal.ONE);
  }

  private Map<String, String> sums() {
    Map<String, String> sums = new java.util.TreeMap<>();
    BalanceSheet sheet = sheet();
    for (Scope scope : sheet.scopes()) {
      assertThat(sheet.get(scope).isKnown()).isTrue();
      Sums s = sheet.get(scope).sums();
      sums.put(
          scope.id(), plain(s.security()) + " + " + plain(s.civilian()) + " + " + plain(s.free()));
    }
    return sums;
  }

  private static String plain(BigFraction fraction) {
    return fraction.toString().replace(" ", "");
  }

  private BalanceSheet sheet() {
    return new BalanceSheet(view(), Transaction.Type.DISBURSEMENT);
  }

  private org.tsctp.partnership.PortfolioView view() {
    return Portfolio.builder(header).addAll(rows).load().value().at(A, null);
  }

  private static Scope scope(String country, int year) {
    return new Scope(country, new FiscalYear(year, 10));
  }

  private static Sums sums(int security, int civilian, int free) {
    return new Sums(BigFraction.of(security), BigFraction.of(civilian), BigFraction.of(free));
  }
}
