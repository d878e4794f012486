package org.tsctp.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tsctp.explain.Loaded;
import org.tsctp.explain.Origin;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Authority;
import org.tsctp.partnership.LeftOut;
import org.tsctp.partnership.Portfolio;
import org.tsctp.partnership.Transaction;

class GreenbookReaderTest {

  private static Loaded<Portfolio> read(String... names) {
    return GreenbookReader.read(List.of(names).stream().map(Samples::path).toList());
  }

  @Test
  void country_account_and_year_become_an_activity() {
    Portfolio portfolio = read("greenbook_good.csv").orThrow();
    assertThat(portfolio.list(Activity.class))
        .extracting(Activity::id, Activity::country, Activity::account, Activity::authority)
        .containsExactly(
            tuple("GREENBOOK-MLI-INVENTED-ACCOUNT-FY2019", "MLI", "Invented Account", null),
            tuple("GREENBOOK-MLI-PEACE-KEEPING-OPERATIONS-FY2019", "MLI", "PKO", Authority.FAA),
            tuple("GREENBOOK-NER-DEVELOPMENT-ASSISTANCE-FY1976", "NER", "DA", Authority.FAA),
            tuple(
                "GREENBOOK-WEST-AFRICA-NOT-SPECIFIED-PEACE-KEEPING-OPERATIONS-FY2012",
                null,
                "PKO",
                Authority.FAA));
    assertThat(portfolio.get(Activity.class, "GREENBOOK-MLI-INVENTED-ACCOUNT-FY2019"))
        .isEqualTo(
            Activity.builder("GREENBOOK-MLI-INVENTED-ACCOUNT-FY2019")
                .title("Invented Account, Mali, FY2019")
                .country("MLI")
                .agency("Invented Agency")
                .account("Invented Account")
                .fiscalYear(2019)
                .currency("USD")
                .from(LocalDate.of(2018, 10, 1))
                .build());
  }

  @Test
  void line_becomes_an_obligation_on_the_last_day_of_its_year() {
    Portfolio portfolio = read("greenbook_good.csv").orThrow();
    Transaction correction =
        portfolio.get(Transaction.class, "GREENBOOK-MLI-PEACE-KEEPING-OPERATIONS-FY2019-2");
    assertThat(correction.type()).isEqualTo(Transaction.Type.OBLIGATION);
    assertThat(correction.date()).isEqualTo(LocalDate.of(2019, 9, 30));
    assertThat(correction.amount()).isEqualByComparingTo("-200");
    assertThat(correction.provenance().note())
        .isEqualTo(
            "category: Military; constant dollars: -220; publication row: Row A; agency:"
                + " Department of Defense");
    assertThat(portfolio.origin(correction)).isEqualTo(new Origin("greenbook_good.csv", 5));
  }

  @Test
  void agency_is_stated_only_where_all_lines_agree() {
    Portfolio portfolio = read("greenbook_good.csv").orThrow();
    assertThat(
            portfolio.get(Activity.class, "GREENBOOK-MLI-PEACE-KEEPING-OPERATIONS-FY2019").agency())
        .isNull();
  }

  @Test
  void transition_quarter_counts_to_1976_and_says_so() {
    Loaded<Portfolio> loaded = read("greenbook_good.csv");
    Transaction quarter =
        loaded.value().get(Transaction.class, "GREENBOOK-NER-DEVELOPMENT-ASSISTANCE-FY1976-1");
    assertThat(quarter.date()).isEqualTo(LocalDate.of(1976, 9, 30));
    assertThat(quarter.provenance().note()).endsWith("fiscal year: 1976.9, the transition quarter");
    assertThat(Samples.brief(loaded)).contains("WARNING 7 Fiscal Year 1976.9");
  }

  @Test
  void account_that_the_table_lacks_is_a_warning() {
    assertThat(Samples.brief(read("greenbook_good.csv")))
        .contains("WARNING 6 Funding Account Name Invented Account");
  }

  @Test
  void own_table_of_accounts_wins_over_the_bundled_one() {
    Loaded<Portfolio> loaded = read("greenbook_good.csv", "greenbook_own-accounts.csv");
    Portfolio portfolio = loaded.value();
    assertThat(portfolio.get(Activity.class, "GREENBOOK-MLI-INVENTED-ACCOUNT-FY2019").account())
        .isEqualTo("OWN");
    assertThat(
            portfolio
                .get(Activity.class, "GREENBOOK-MLI-PEACE-KEEPING-OPERATIONS-FY2019")
                .account())
        .isEqualTo("PKO");
    assertThat(Samples.brief(loaded)).contains("ERROR 3 authority MAGIC");
  }

  @Test
  void bad_line_is_an_issue_and_counted_as_left_out() {
    Loaded<Portfolio> loaded = read("greenbook_bad.csv");
    assertThat(Samples.brief(loaded))
        .containsExactly(
            "ERROR 2 Fiscal Year year",
            "ERROR 3 Country Atlantis",
            "ERROR 4 Funding Account Name ",
            "ERROR 5 Obligations (Historical Dollars) much",
            "ERROR 6  3");
    assertThat(loaded.value().leftOut())
        .containsExactly(new LeftOut("transactions", 5, new BigDecimal("70"), "USD"));
    assertThat(loaded.value().list(Transaction.class)).hasSize(1);
  }

  @Test
  void accounts_and_years_of_a_second_release_are_left_out() {
    Loaded<Portfolio> loaded = read("greenbook_good.csv", "greenbook_bad.csv");
    assertThat(loaded.value().list(Transaction.class))
        .extracting(Transaction::id)
        .filteredOn(id -> id.startsWith("GREENBOOK-MLI-PEACE-KEEPING-OPERATIONS-FY2019"))
        .hasSize(1);
    assertThat(loaded.issues())
        .anySatisfy(
            issue ->
                assertThat(issue.text())
                    .startsWith("greenbook_good.csv line 4: found \"Mali\", expected each country")
                    .contains("Also at greenbook_good.csv line 5."));
  }

  @Test
  void header_of_another_release_is_recognised_by_its_words() {
    String csv =
        "\"Fiscal Year\",\"Region Name\",\"Country Name\",\"Assistance Category\",\"Funding Agency"
            + " Name\",\"Funding Account ID\",\"Funding Account Name\",\"current_amount\"\n"
            + "2019,Africa,Mali,Military,State,7,Peace Keeping Operations,5\n";
    assertThat(
            GreenbookReader.parse(new StringReader(csv), "g.csv").value().list(Transaction.class))
        .extracting(Transaction::id)
        .containsExactly("GREENBOOK-MLI-PEACE-KEEPING-OPERATIONS-FY2019-1");
  }

  @Test
  void file_of_another_format_is_unreadable() {
    assertThatThrownBy(() -> read("cline_good.csv"))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("is not a Greenbook table");
    assertThatThrownBy(() -> GreenbookReader.parse(new StringReader("a,b\n1,2\n"), "g.csv"))
        .isInstanceOf(UnreadableInputException.class);
  }
}
