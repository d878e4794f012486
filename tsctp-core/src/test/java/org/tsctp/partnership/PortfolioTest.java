package org.tsctp.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tsctp.basics.EventDate;
import org.tsctp.basics.ReportingPeriod;
import org.tsctp.explain.Issue;
import org.tsctp.explain.Loaded;
import org.tsctp.explain.Origin;
import org.tsctp.fixtures.RandomPortfolio;

class PortfolioTest {

  private static final LocalDate DAY = LocalDate.of(2020, 6, 15);

  static long[] seeds() {
    return new Random(23).longs(25, 0, 1_000_000).toArray();
  }

  // Lookups

  @Test
  void get_gives_the_row_and_find_an_optional() {
    Portfolio portfolio = Portfolio.builder("p").add(unit("U1")).build();

    assertThat(portfolio.get(Unit.class, "U1")).isEqualTo(unit("U1"));
    assertThat(portfolio.find(Unit.class, "U1")).contains(unit("U1"));
    assertThat(portfolio.find(Unit.class, "U2")).isEmpty();
    assertThat(portfolio.find(Activity.class, "U1")).isEmpty();
  }

  @Test
  void get_throws_with_the_table_and_the_id() {
    Portfolio portfolio = Portfolio.builder("p").add(unit("U1")).build();

    assertThatThrownBy(() -> portfolio.get(Unit.class, "U2"))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("Table units has no row \"U2\".");
  }

  @Test
  void get_of_a_row_left_out_says_so() {
    Portfolio portfolio = Portfolio.builder("p").add(unit("U1")).add(unit("U1")).load().value();

    assertThatThrownBy(() -> portfolio.get(Unit.class, "U1"))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("Table units has no row \"U1\"; it was left out, see the issues.");
  }

  @Test
  void every_row_is_found_by_its_id_and_knows_its_origin() {
    for (long seed : seeds()) {
      Portfolio portfolio = new RandomPortfolio(seed, 40).build();
      for (Table<?> table : Tables.all()) {
        for (Row row : portfolio.list(table.type())) {
          assertThat(portfolio.find(table.type(), portfolio.id(row)))
              .as("seed %s", seed)
              .hasValue(cast(row));
        }
      }
    }
    Origin origin = new Origin("units.csv", 7);
    assertThat(Portfolio.builder("p").add(unit("U1"), origin).build().origin(unit("U1")))
        .isEqualTo(origin);
    assertThat(Portfolio.builder("p").build().origin(unit("U1"))).isEqualTo(Origin.PROGRAM);
  }

  @SuppressWarnings("unchecked") // the list of a table holds its own rows
  private static <R extends Row> R cast(Row row) {
    return (R) row;
  }

  @Test
  void rows_are_listed_by_id_in_code_point_order() {
    Portfolio portfolio =
        Portfolio.builder("p")
            .addAll(
                List.of(unit("\ud83d\ude00"), unit("U9"), unit("\uff5e"), unit("U10"), unit("u1")))
            .build();

    assertThat(portfolio.list(Unit.class))
        .extracting(Unit::id)
        .containsExactly("U10", "U9", "u1", "\uff5e", "\ud83d\ude00");
    assertThat(portfolio.size()).isEqualTo(5);
  }

  // Ids of rows without id

  @Test
  void rows_without_id_are_numbered_by_content_whatever_their_order() {
    Response accepted = response(Response.Position.ACCEPTED, null);
    Response later = response(Response.Position.CONTESTED, "a");
    Response last = response(Response.Position.CONTESTED, "b");
    List<Row> rows = new ArrayList<>(List.of(last, accepted, later));
    Partner partner = Partner.builder("PA").name("Mali").kind(Partner.Kind.STATE).build();

    for (int i = 0; i < 6; i++) {
      Collections.rotate(rows, 1);
      if (i == 3) {
        Collections.swap(rows, 0, 1);
      }
      Portfolio portfolio = Portfolio.builder("p").add(partner).addAll(rows).build();

      assertThat(List.of(portfolio.id(accepted), portfolio.id(later), portfolio.id(last)))
          .containsExactly(
              "LEAHY-1:D1:PA:2020-06-15:ACCEPTED",
              "LEAHY-1:D1:PA:2020-06-15:CONTESTED",
              "LEAHY-1:D1:PA:2020-06-15:CONTESTED#2");
      assertThat(portfolio.get(Response.class, "LEAHY-1:D1:PA:2020-06-15:CONTESTED#2"))
          .isEqualTo(last);
    }
  }

  @Test
  void a_third_row_with_the_same_required_columns_is_number_three() {
    Portfolio portfolio =
        Portfolio.builder("p")
            .addAll(List.of(unit("U1"), unit("U2")))
            .add(Command.builder().unit("U1").parent("U2").from(DAY.plusDays(2)).build())
            .add(Command.builder().unit("U1").parent("U2").build())
            .add(Command.builder().unit("U1").parent("U2").from(DAY).to(DAY.plusDays(1)).build())
            .build();

    assertThat(portfolio.list(Command.class))
        .map(portfolio::id)
        .containsExactly("U1:U2", "U1:U2#2", "U1:U2#3");
    assertThat(portfolio.get(Command.class, "U1:U2").from()).isNull();
    assertThat(portfolio.get(Command.class, "U1:U2#2").from()).isEqualTo(DAY);
    assertThat(portfolio.get(Command.class, "U1:U2#3").from()).isEqualTo(DAY.plusDays(2));
  }

  // Equality and digest

  @ParameterizedTest
  @MethodSource("seeds")
  void the_order_of_rows_matters_to_neither_equality_nor_digest(long seed) {
    Portfolio portfolio = new RandomPortfolio(seed).build();
    List<Row> rows = rows(portfolio);
    Collections.shuffle(rows, new Random(seed));

    Portfolio shuffled = Portfolio.builder(portfolio.header()).addAll(rows).build();

    assertThat(shuffled).isEqualTo(portfolio).hasSameHashCodeAs(portfolio);
    assertThat(PortfolioDigest.of(shuffled)).isEqualTo(PortfolioDigest.of(portfolio));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void any_changed_cell_changes_equality_and_digest(long seed) {
    Portfolio portfolio = new RandomPortfolio(seed).build();
    Random random = new Random(seed);
    for (int i = 0; i < 30; i++) {
      List<Row> rows = rows(portfolio);
      int at = random.nextInt(rows.size());
      rows.set(at, changed(Tables.of(rows.get(at)), rows.get(at), random));

      Portfolio other = Portfolio.builder(portfolio.header()).addAll(rows).load().value();

      assertThat(other).as("seed %s, %s", seed, rows.get(at)).isNotEqualTo(portfolio);
      assertThat(PortfolioDigest.of(other)).isNotEqualTo(PortfolioDigest.of(portfolio));
    }
  }

  private static <R extends Row> R changed(Table<R> table, R row, Random random) {
    Object[] values = table.values(row);
    int note = values.length - 1;
    int column = random.nextInt(values.length);
    boolean optional = !table.columns().get(column).isRequired();
    if (optional
        && !java.util.Objects.equals(values[column], table.columns().get(column).empty())) {
      values[column] = table.columns().get(column).empty();
    } else {
      values[note] = "another note";
    }
    return table.create(values);
  }

  @Test
  void a_row_more_or_less_changes_the_digest() {
    Portfolio one = Portfolio.builder("p").add(unit("U1")).build();
    Portfolio two = Portfolio.builder("p").add(unit("U1")).add(unit("U2")).build();

    assertThat(PortfolioDigest.of(one))
        .isNotEqualTo(PortfolioDigest.of(two))
        .matches("sha256:[0-9a-f]{64}");
    assertThat(PortfolioDigest.of(two.toBuilder().remove(Unit.class, "U2").build()))
        .isEqualTo(PortfolioDigest.of(one));
  }

  @Test
  void the_header_counts_in_equality_and_digest() {
    PortfolioHeader header = PortfolioHeader.of("p");
    List<PortfolioHeader> others =
        List.of(
            PortfolioHeader.of("q"),
            header.withTitle("t"),
            header.withCurrency("EUR"),
            header.withFiscalYearStart(1),
            header.withPeriod(org.tsctp.basics.DateRange.of(DAY, null)),
            header.withComplete(Set.of("units")),
            header.withAttribution("CC0"));
    Portfolio portfolio = Portfolio.builder(header).build();
    Set<String> digests = new java.util.HashSet<>(Set.of(PortfolioDigest.of(portfolio)));

    for (PortfolioHeader other : others) {
      assertThat(Portfolio.builder(other).build()).isNotEqualTo(portfolio);
      assertThat(digests.add(PortfolioDigest.of(Portfolio.builder(other).build()))).isTrue();
    }
  }

  @Test
  void a_table_that_could_not_be_read_to_its_end_counts_in_equality_and_digest() {
    Portfolio whole = Portfolio.builder("p").complete(Unit.class).load().value();
    Portfolio torn =
        Portfolio.builder("p").complete(Unit.class).incomplete(Unit.class).load().value();

    assertThat(torn.isComplete(Unit.class)).isFalse();
    assertThat(torn).isNotEqualTo(whole);
    assertThat(PortfolioDigest.of(torn)).isNotEqualTo(PortfolioDigest.of(whole));
  }

  @Test
  void amounts_that_are_the_same_number_have_the_same_digest() {
    Portfolio one = Portfolio.builder("p").add(indicator("5")).build();

    assertThat(PortfolioDigest.of(Portfolio.builder("p").add(indicator("5.00")).build()))
        .isEqualTo(PortfolioDigest.of(one));
    assertThat(PortfolioDigest.of(Portfolio.builder("p").add(indicator("5.01")).build()))
        .isNotEqualTo(PortfolioDigest.of(one));
  }

  @Test
  void the_digest_is_the_sha_256_of_header_and_canonical_rows() throws Exception {
    Portfolio portfolio =
        Portfolio.builder("p")
            .addAll(List.of(unit("U2"), unit("U1"), indicator("5.00")))
            .add(observation("2019", "NER"))
            .add(observation("2020", "MLI"))
            .build();
    String canonical =
        """
        portfolio
        p||USD|10|null||
        indicators
        id=I|name=n|target=5|
        observations
        indicator=I|country=MLI|period=2020|value=1|
        indicator=I|country=NER|period=2019|value=1|
        units
        id=U1|name=Unit U1|country=MLI|
        id=U2|name=Unit U2|country=MLI|
        """
            .replace('|', '\u001f');
    byte[] sha =
        java.security.MessageDigest.getInstance("SHA-256")
            .digest(canonical.getBytes(java.nio.charset.StandardCharsets.UTF_8));

    assertThat(PortfolioDigest.of(portfolio))
        .isEqualTo("sha256:" + java.util.HexFormat.of().formatHex(sha));
  }

  // Last event, own dates

  @Test
  void the_last_event_is_the_greatest_own_date_or_vetting_decision() {
    PortfolioBuilder builder =
        Portfolio.builder("p")
            .add(unit("U1"))
            .add(
                vetting("V1")
                    .requested(DAY)
                    .decided(DAY.plusDays(3))
                    .outcome(Vetting.Outcome.APPROVED)
                    .build());

    assertThat(builder.build().lastEvent()).contains(DAY.plusDays(3));
    assertThat(
            builder
                .add(
                    Strategy.builder("S")
                        .title("t")
                        .from(DAY.plusDays(4))
                        .to(DAY.plusYears(5))
                        .build())
                .build()
                .lastEvent())
        .contains(DAY.plusDays(4));
    assertThat(Portfolio.builder("p").add(unit("U1")).build().lastEvent()).isEmpty();
  }

  @Test
  void recorded_ends_plans_and_rows_left_out_are_no_event() {
    Portfolio portfolio =
        Portfolio.builder("p")
            .add(
                Activity.builder("A1")
                    .title("t")
                    .from(DAY)
                    .to(DAY.plusYears(9))
                    .monitoringPlan(EventDate.of(DAY.plusYears(2)))
                    .provenance(Provenance.NONE.withRecorded(DAY.plusYears(8)))
                    .build())
            .add(Report.builder("R").kind("k").due(DAY.plusYears(7)).build())
            .add(Activity.builder("A2").title("t").from(DAY.plusYears(3)).build())
            .add(Activity.builder("A2").title("t").from(DAY.plusYears(4)).build())
            .load()
            .value();

    assertThat(portfolio.lastEvent()).contains(DAY);
  }

  @Test
  void own_dates_that_are_not_a_column_follow_the_contract() {
    assertThat(
            vetting("V")
                .requested(DAY)
                .decided(DAY.plusDays(1))
                .outcome(Vetting.Outcome.REJECTED)
                .build()
                .ownDate())
        .isEqualTo(DAY);
    assertThat(
            vetting("V")
                .decided(DAY.plusDays(1))
                .outcome(Vetting.Outcome.REJECTED)
                .build()
                .ownDate())
        .isEqualTo(DAY.plusDays(1));
    assertThat(vetting("V").outcome(Vetting.Outcome.PENDING).build().ownDate()).isNull();
    assertThat(listing().year(2020).build().ownDate()).isEqualTo("2020-07-01");
    assertThat(listing().year(2020).from(DAY).build().ownDate()).isEqualTo(DAY);
    assertThat(listing().build().ownDate()).isNull();
    assertThat(
            Observation.builder()
                .indicator("I")
                .period(ReportingPeriod.parse("2020-Q1"))
                .value(BigDecimal.ONE)
                .build()
                .ownDate())
        .isEqualTo("2020-03-31");
    assertThat(
            Exchange.builder("E")
                .protocol("P")
                .provider("a")
                .receiver("b")
                .acquired(Instant.parse("2020-01-01T00:00:00Z"))
                .shared(Instant.parse("2020-01-02T23:59:59Z"))
                .build()
                .ownDate())
        .isEqualTo("2020-01-02");
    assertThat(Report.builder("R").kind("k").due(DAY).build().ownDate()).isNull();
    assertThat(ThreatGroup.builder("G").name("n").from(DAY).build().ownDate()).isNull();
  }

  /** The own date of every table is its column marked with a degree sign. */
  @Test
  void own_dates_are_the_marked_columns() {
    Set<String> special = Set.of("vettings", "listings", "observations", "exchanges");
    for (long seed = 0; seed < 10; seed++) {
      Portfolio portfolio = new RandomPortfolio(seed).build();
      for (Table<?> table : Tables.all()) {
        if (!special.contains(table.name())) {
          portfolio
              .list(table.type())
              .forEach(row -> assertThat(row.ownDate()).isEqualTo(marked(row)));
        }
      }
    }
  }

  private static Object marked(Row row) {
    for (java.lang.reflect.RecordComponent component : row.getClass().getRecordComponents()) {
      if (component.isAnnotationPresent(OwnDate.class)) {
        try {
          return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
          throw new IllegalStateException(e);
        }
      }
    }
    return null;
  }

  // The builder

  @Test
  void build_throws_listing_everything_that_is_wrong() {
    PortfolioBuilder builder =
        Portfolio.builder("p")
            .add(unit("U1"))
            .add(unit("U1"))
            .add(Unit.builder("U2").name("x").country("Mali").build())
            .add(vetting("V1").outcome(Vetting.Outcome.APPROVED).build())
            .add(
                Delivery.builder("D1")
                    .activity("A9")
                    .kind(Delivery.Kind.TRAINING)
                    .date(DAY)
                    .persons(-1L)
                    .build());

    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("6 errors:\n")
        .hasMessageContainingAll(
            "units.country must be a country code of three capital letters, such as MLI, found Mali.",
            "deliveries.persons must be greater than or equal to 0, found -1.",
            "found \"U1\", expected an id that no other row of units has.",
            "found \"A9\", expected the id of a row of activities.",
            "found nothing, expected the day of the decision, since the outcome is APPROVED.");
  }

  @Test
  void load_answers_with_the_portfolio_and_the_issues() {
    Loaded<Portfolio> loaded =
        Portfolio.builder("p").add(unit("U1")).add(unit("U2")).add(unit("U2")).load();

    assertThat(loaded.issues())
        .extracting(Issue::column, Issue::value)
        .containsExactly(tuple("id", "U2"), tuple("id", "U2"));
    assertThat(loaded.value().list(Unit.class)).containsExactly(unit("U1"));
    assertThatThrownBy(loaded::orThrow)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("2 errors:\n");
  }

  @Test
  void a_portfolio_goes_back_into_a_builder_with_what_was_left_out() {
    Portfolio portfolio =
        Portfolio.builder("p")
            .complete(Unit.class, Vetting.class)
            .add(unit("U1"))
            .add(unit("U2"))
            .add(unit("U2"))
            .add(vetting("V1").unit("U2").outcome(Vetting.Outcome.PENDING).build())
            .load()
            .value();

    Loaded<Portfolio> again = portfolio.toBuilder().load();

    assertThat(again).isEqualTo(Loaded.of(portfolio));
    assertThat(again.value().isComplete(Unit.class)).isFalse();
    assertThat(again.value().isComplete(Vetting.class)).isTrue();
    assertThat(again.value().isLeftOut(Unit.class, "U2")).isTrue();
    assertThat(again.value().leftOut())
        .containsExactly(new LeftOut("units", 2, BigDecimal.ZERO, "USD"));
  }

  @Test
  void removing_a_row_keeps_the_others() {
    Portfolio portfolio = Portfolio.builder("p").add(unit("U1")).add(unit("U2")).build();

    assertThat(portfolio.toBuilder().remove(Unit.class, "U1").build())
        .isEqualTo(Portfolio.builder("p").add(unit("U2")).build());
    assertThat(portfolio.toBuilder().remove(Unit.class, "U3").build()).isEqualTo(portfolio);
  }

  @Test
  void lists_handed_over_cannot_be_changed_afterwards() {
    List<String> aliases = new ArrayList<>(List.of("a"));
    Unit unit = Unit.builder("U").name("n").country("MLI").aliases(aliases).build();
    aliases.add("b");

    assertThat(unit.aliases()).containsExactly("a");
    assertThatThrownBy(() -> Portfolio.builder("p").build().list(Unit.class).add(unit))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void a_required_column_that_is_not_set_is_named() {
    assertThatThrownBy(() -> Unit.builder("U1").name("n").build())
        .isInstanceOf(NullPointerException.class)
        .hasMessage("country");
  }

  private static List<Row> rows(Portfolio portfolio) {
    List<Row> rows = new ArrayList<>();
    Tables.all().forEach(table -> rows.addAll(portfolio.list(table.type())));
    return rows;
  }

  private static Unit unit(String id) {
    return Unit.builder(id).name("Unit " + id).country("MLI").build();
  }

  private static VettingBuilder vetting(String id) {
    return Vetting.builder(id).unit("U1");
  }

  private static ListingBuilder listing() {
    return Listing.builder("L").list(Listing.ListName.CSPA).listed(true);
  }

  private static Observation observation(String period, String country) {
    return Observation.builder()
        .indicator("I")
        .country(country)
        .period(ReportingPeriod.parse(period))
        .value(BigDecimal.ONE)
        .build();
  }

  private static Indicator indicator(String target) {
    return Indicator.builder("I").name("n").target(new BigDecimal(target)).build();
  }

  private static Response response(Response.Position position, String text) {
    return Response.builder()
        .finding("LEAHY-1:D1")
        .partner("PA")
        .date(DAY)
        .position(position)
        .text(text)
        .build();
  }
}
