package org.tsctp.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.tsctp.fixtures.Issues.byPlace;
import static org.tsctp.source.Reading.files;
import static org.tsctp.source.Reading.ids;
import static org.tsctp.source.Reading.read;
import static org.tsctp.source.Reading.said;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tsctp.basics.EventDate;
import org.tsctp.explain.Issue;
import org.tsctp.explain.Loaded;
import org.tsctp.explain.Origin;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Command;
import org.tsctp.partnership.Delivery;
import org.tsctp.partnership.Exchange;
import org.tsctp.partnership.ExchangeRate;
import org.tsctp.partnership.LeftOut;
import org.tsctp.partnership.Observation;
import org.tsctp.partnership.Portfolio;
import org.tsctp.partnership.Program;
import org.tsctp.partnership.Provenance;
import org.tsctp.partnership.Tables;
import org.tsctp.partnership.Transaction;
import org.tsctp.partnership.Unit;
import org.tsctp.partnership.Vetting;

class FolderReaderTest {

  private static final String UNITS = "id,name,country\nU1,First,MLI\nU2,Second,NER\n";

  @TempDir Path folder;

  // Cells

  @Test
  void every_row_knows_its_file_and_line() {
    Loaded<Portfolio> loaded =
        files(folder, "units.csv", "id,name,country\nU1,\"Two\nlines\",MLI\n\nU2,Second,NER\n");

    assertThat(said(loaded)).isEmpty();
    assertThat(loaded.value().list(Unit.class))
        .map(loaded.value()::origin)
        .containsExactly(new Origin("units.csv", 2), new Origin("units.csv", 5));
  }

  @Test
  void columns_are_matched_by_name_in_any_order() {
    Loaded<Portfolio> loaded =
        files(folder, "units.csv", "country,note,id,name\nMLI,seen,U1,First\n");

    assertThat(loaded)
        .isEqualTo(
            Loaded.of(
                Portfolio.builder("")
                    .add(
                        Unit.builder("U1")
                            .name("First")
                            .country("MLI")
                            .provenance(Provenance.NONE.withNote("seen"))
                            .build())
                    .build()));
  }

  @Test
  void an_unknown_column_is_warned_of_with_the_nearest_name() {
    Loaded<Portfolio> loaded =
        files(folder, "units.csv", "id,name,country,commandr,zzzzzz\nU1,First,MLI,U9,1\n");

    assertThat(said(loaded))
        .containsExactly(
            "WARNING units.csv line 1, column commandr: found \"commandr\", expected a column of"
                + " units.\nMaybe commander is meant. It is not read.",
            "WARNING units.csv line 1, column zzzzzz: found \"zzzzzz\", expected a column of"
                + " units.\nIt is not read.");
    assertThat(ids(loaded, Unit.class)).containsExactly("U1");
  }

  @Test
  void a_bad_cell_in_a_required_column_leaves_the_row_out() {
    Loaded<Portfolio> loaded =
        files(folder, "units.csv", "id,name,country\nU1,First,Mali\nU2,Second,NER\n");

    assertThat(said(loaded))
        .containsExactly(
            "ERROR units.csv line 2, column country: found \"Mali\", expected a country code of"
                + " three capital letters, such as MLI.\nWrite the ISO 3166-1 alpha-3 code of the"
                + " country. The row is left out.");
    assertThat(ids(loaded, Unit.class)).containsExactly("U2");
    assertThat(loaded.value().isLeftOut(Unit.class, "U1")).isTrue();
  }

  @Test
  void an_empty_cell_in_a_required_column_leaves_the_row_out() {
    Loaded<Portfolio> loaded =
        files(folder, "units.csv", "id,name,country\nU1,,MLI\n,  ,NER\nU3,Third,\"  \"\n");

    assertThat(byPlace(loaded))
        .extracting(Issue::line, Issue::column, Issue::value)
        .containsExactly(
            tuple(2, "name", ""),
            tuple(3, "id", ""),
            tuple(3, "name", ""),
            tuple(4, "country", ""));
    assertThat(said(loaded).get(0))
        .isEqualTo(
            "ERROR units.csv line 2, column name: found nothing, expected text in UTF-8 without"
                + " control or direction-changing characters.\nFill the cell. The row is left out.");
    assertThat(ids(loaded, Unit.class)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "units       | kind            | PLATOON",
        "units       | recorded        | 1/1/2020",
        "activities  | country         | ML",
        "activities  | channel         | GIFT",
        "activities  | dimension       | security",
        "activities  | purpose         | PEACE",
        "activities  | notwithstanding | yes",
        "activities  | currency        | dollars",
        "activities  | from            | NONE",
        "activities  | to              | NONE",
        "deliveries  | exception       | WAR",
        "deliveries  | unit            | U9",
        "vettings    | regime          | BOTH",
        "commands    | certainty       | SURE",
        "units       | commander       | U9",
        "waivers     | activity        | A9",
      })
  void a_bad_cell_in_a_column_whose_empty_cell_means_something_leaves_the_row_out(
      String table, String column, String value) {
    Loaded<Portfolio> loaded = withCell(table, column, value);

    assertThat(byPlace(loaded))
        .extracting(Issue::severity, Issue::file, Issue::line, Issue::column, Issue::value)
        .containsExactly(tuple(Issue.Severity.ERROR, table + ".csv", 2, column, value));
    assertThat(byPlace(loaded).get(0).fix()).endsWith("The row is left out.");
    assertThat(rows(loaded, table)).isZero();
    assertThat(loaded.value().leftOut())
        .extracting(LeftOut::table, LeftOut::rows)
        .containsExactly(tuple(table, 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "units       | branch          | INFANTRY",
        "activities  | authority       | SECTION_999",
        "activities  | effort          | SPORT",
        "activities  | fiscal_year     | 19",
        "activities  | justified       | 1,000",
        "activities  | monitoring_plan | soon",
        "activities  | program         | P9",
        "activities  | theater         | T9",
        "activities  | objective       | O9",
        "deliveries  | estimated       | NONE",
        "deliveries  | identifiable    | J",
        "deliveries  | persons         | -3",
        "deliveries  | value           | 1e6",
        "vettings    | requested       | 2020",
        "waivers     | certified       | none",
      })
  void a_bad_cell_in_any_other_optional_column_counts_as_empty(
      String table, String column, String value) {
    Loaded<Portfolio> loaded = withCell(table, column, value);

    assertThat(byPlace(loaded))
        .extracting(Issue::severity, Issue::file, Issue::line, Issue::column, Issue::value)
        .containsExactly(tuple(Issue.Severity.ERROR, table + ".csv", 2, column, value));
    assertThat(byPlace(loaded).get(0).fix()).endsWith("The cell counts as empty.");
    assertThat(loaded.value()).isEqualTo(withCell(table, column, "").value());
    assertThat(rows(loaded, table)).isOne();
  }

  @Test
  void blank_cells_are_empty_and_blank_rows_are_none() {
    assertThat(files(folder, "units.csv", "id,name,country,branch\nU1,First,MLI,  \n,,,\n  ,,, \n"))
        .isEqualTo(files(folder, "units.csv", "id,name,country\nU1,First,MLI\n"));
  }

  @Test
  void spaces_around_a_code_are_not_cut_off_in_silence() {
    assertThat(said(files(folder, "units.csv", "id,name,country\nU1,First, MLI\n")))
        .containsExactly(
            "ERROR units.csv line 2, column country: found \" MLI\", expected a country code of"
                + " three capital letters, such as MLI.\nWrite the ISO 3166-1 alpha-3 code of the"
                + " country. The row is left out.");
  }

  @Test
  void a_date_marked_as_doubtful_is_a_bad_cell_also_where_the_day_itself_occurs() {
    Loaded<Portfolio> loaded =
        files(
            folder,
            "units.csv",
            UNITS,
            "vettings.csv",
            "id,unit,requested,decided,outcome,to\n"
                + "V1,U1,2020-01-01,2020-01-05,APPROVED,\n"
                + "V2,U1,2020-01-01,2020-01-05,APPROVED,?2020-01-05\n");

    assertThat(said(loaded))
        .containsExactly(
            "ERROR vettings.csv line 3, column to: found \"?2020-01-05\", expected a date"
                + " YYYY-MM-DD.\nWrite year, month and day of a day that exists, such as 2021-04-03."
                + " The row is left out.");
  }

  @Test
  void control_and_direction_changing_characters_are_bad_cells() {
    Loaded<Portfolio> loaded =
        files(
            folder,
            "units.csv",
            "id,name,country\nU1,a\u0000b,MLI\nU2,x\u202ey,NER\nU3,tab\there,TCD\n");

    assertThat(byPlace(loaded))
        .extracting(Issue::line, Issue::column)
        .containsExactly(tuple(2, "name"), tuple(3, "name"));
    assertThat(ids(loaded, Unit.class)).containsExactly("U3");
  }

  // NONE

  @Test
  void none_is_known_not_to_exist_and_an_empty_cell_is_not_known() {
    Loaded<Portfolio> loaded =
        files(
            folder,
            "activities.csv",
            "id,title,monitoring_plan,evaluation,consultation\nA1,First,NONE,,2020-02-29\n");
    Activity activity = loaded.value().get(Activity.class, "A1");

    assertThat(said(loaded)).isEmpty();
    assertThat(activity.monitoringPlan()).isEqualTo(EventDate.NONE);
    assertThat(activity.evaluation()).isEqualTo(EventDate.UNKNOWN);
    assertThat(activity.consultation()).isEqualTo(EventDate.of(LocalDate.of(2020, 2, 29)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"from", "to", "recorded"})
  void none_is_refused_in_from_to_and_recorded(String column) {
    assertThat(byPlace(withCell("activities", column, "NONE")))
        .extracting(Issue::column, Issue::value)
        .containsExactly(tuple(column, "NONE"));
  }

  // Countries, years, numbers

  @Test
  void all_is_no_country() {
    Loaded<Portfolio> loaded =
        files(
            folder,
            "units.csv",
            "id,name,country\nU1,First,ALL\n",
            "theaters.csv",
            "id,name,kind,countries\nT1,Sahel,REGION,MLI;ALL\n");

    assertThat(byPlace(loaded))
        .extracting(Issue::file, Issue::column, Issue::value)
        .containsExactly(
            tuple("theaters.csv", "countries", "MLI;ALL"), tuple("units.csv", "country", "ALL"));
    assertThat(loaded.value().size()).isZero();
  }

  @Test
  void a_country_that_is_neither_official_nor_user_assigned_is_warned_of_once_with_all_places() {
    Loaded<Portfolio> loaded =
        files(
            folder,
            "units.csv",
            "id,name,country\nU1,First,MLX\nU2,Second,XAA\nU3,Third,MLX\nU4,Fourth,MLI\nU5,Fifth,MLX\n");

    assertThat(said(loaded))
        .containsExactly(
            "WARNING units.csv line 2, column country: found \"MLX\", expected a code of ISO 3166-1"
                + " alpha-3, or one left to its users, such as XAA. Also at units.csv line 4;"
                + " units.csv line 6.\nCheck the code. It counts as it stands.");
    assertThat(ids(loaded, Unit.class)).containsExactly("U1", "U2", "U3", "U4", "U5");
  }

  @ParameterizedTest
  @CsvSource({
    "19, false",
    "20190, false",
    "201X, false",
    "FY2019, false",
    "2019, true",
    "0999, true"
  })
  void a_year_has_four_digits(String year, boolean good) {
    assertThat(withCell("activities", "fiscal_year", year).issues().isEmpty()).isEqualTo(good);
  }

  @ParameterizedTest
  @CsvSource({"0, false", "-1.1, false", "0.0000, false", "0.0001, true"})
  void a_rate_is_above_0(String usd, boolean good) {
    Loaded<Portfolio> loaded =
        files(folder, "exchange_rates.csv", "currency,date,usd\nXOF,2020-01-01," + usd + "\n");

    assertThat(loaded.issues().isEmpty()).isEqualTo(good);
    assertThat(loaded.value().list(ExchangeRate.class)).hasSize(good ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({"1899-12-31, 1", "1900-01-01, 0", "2100-12-31, 0", "2101-01-01, 1"})
  void a_date_far_from_now_is_warned_of_and_counts(String day, int warnings) {
    Loaded<Portfolio> loaded = withCell("activities", "monitoring_plan", day);

    assertThat(byPlace(loaded))
        .hasSize(warnings)
        .allMatch(i -> i.severity() == Issue.Severity.WARNING);
    assertThat(loaded.value().get(Activity.class, "A1").monitoringPlan())
        .isEqualTo(EventDate.parse(day));
  }

  // Rows whose columns contradict each other

  @ParameterizedTest
  @CsvSource({"2020-01-01, false", "2019-12-31, false", "2020-01-02, true"})
  void a_row_that_ends_before_or_when_it_begins_is_left_out(String to, boolean good) {
    Loaded<Portfolio> loaded =
        files(folder, "programs.csv", "id,name,from,to\nP1,First,2020-01-01," + to + "\n");

    assertThat(loaded.value().list(Program.class)).hasSize(good ? 1 : 0);
    assertThat(said(loaded))
        .isEqualTo(
            good
                ? List.of()
                : List.of(
                    "ERROR programs.csv line 2, column to: found \""
                        + to
                        + "\", expected a day after from, which is 2020-01-01.\nWrite the first day"
                        + " on which it no longer holds, or leave to empty if it is open. The row is"
                        + " left out."));
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "'';         APPROVED; false",
        "NONE;       APPROVED; false",
        "NONE;       REJECTED; false",
        "2020-01-01; PENDING;  false",
        "2020-01-01; APPROVED; true",
        "'';         PENDING;  true",
        "NONE;       PENDING;  true"
      },
      delimiter = ';')
  void a_decision_has_a_day_and_a_pending_one_has_none(
      String decided, String outcome, boolean good) {
    Loaded<Portfolio> loaded =
        files(
            folder,
            "units.csv",
            UNITS,
            "vettings.csv",
            "id,unit,decided,outcome\nV1,U1," + decided + "," + outcome + "\n");

    assertThat(loaded.value().list(Vetting.class)).hasSize(good ? 1 : 0);
    assertThat(byPlace(loaded))
        .extracting(Issue::line, Issue::column, Issue::value)
        .isEqualTo(good ? List.of() : List.of(tuple(2, "decided", decided)));
  }

  @ParameterizedTest
  @CsvSource({
    "2020-01-02T00:00,       2020-01-01T23:59, false",
    "2020-01-01T10:00,       2020-01-01T10:00, true",
    "2020-01-01T10:30+01:00, 2020-01-01T09:45, true",
    "2020-01-01T09:30-01:00, 2020-01-01T10:00Z, false"
  })
  void an_exchange_is_not_acquired_after_it_was_shared(
      String acquired, String shared, boolean good) {
    Loaded<Portfolio> loaded =
        files(
            folder,
            "protocols.csv",
            "id,name,parties\nP1,Accord,MLI;NER\n",
            "exchanges.csv",
            "id,protocol,provider,receiver,acquired,shared\nE1,P1,MLI,NER,"
                + acquired
                + ","
                + shared
                + "\n");

    assertThat(loaded.value().list(Exchange.class)).hasSize(good ? 1 : 0);
    assertThat(byPlace(loaded))
        .extracting(Issue::line, Issue::column)
        .isEqualTo(good ? List.of() : List.of(tuple(2, "acquired")));
  }

  @Test
  void a_time_without_zone_is_utc_and_its_day_is_the_utc_day() {
    Loaded<Portfolio> loaded =
        files(
            folder,
            "protocols.csv",
            "id,name,parties\nP1,Accord,MLI;NER\n",
            "exchanges.csv",
            "id,protocol,provider,receiver,acquired,shared\n"
                + "E1,P1,MLI,NER,2020-01-01T00:30,2020-01-02T00:30+01:00\n");
    Exchange exchange = loaded.value().get(Exchange.class, "E1");

    assertThat(exchange.acquired()).isEqualTo(Instant.parse("2020-01-01T00:30:00Z"));
    assertThat(exchange.ownDate()).isEqualTo("2020-01-01");
  }

  // Rows against each other

  @Test
  void the_same_id_twice_leaves_every_such_row_out_also_one_with_another_bad_cell() {
    Loaded<Portfolio> loaded =
        files(
            folder,
            "units.csv",
            "id,name,country\nU1,First,MLI\nU2,Second,NER\nU1,Again,TCD\nU1,Third,Chad\n");

    assertThat(said(loaded))
        .containsExactly(
            "ERROR units.csv line 2, column id: found \"U1\", expected an id that no other row of"
                + " units has. Also at units.csv line 4; units.csv line 5.\nGive each row an id of"
                + " its own. All rows with this id are left out.",
            "ERROR units.csv line 4, column id: found \"U1\", expected an id that no other row of"
                + " units has. Also at units.csv line 2; units.csv line 5.\nGive each row an id of"
                + " its own. All rows with this id are left out.",
            "ERROR units.csv line 5, column country: found \"Chad\", expected a country code of"
                + " three capital letters, such as MLI.\nWrite the ISO 3166-1 alpha-3 code of the"
                + " country. The row is left out.",
            "ERROR units.csv line 5, column id: found \"U1\", expected an id that no other row of"
                + " units has. Also at units.csv line 2; units.csv line 4.\nGive each row an id of"
                + " its own. All rows with this id are left out.");
    assertThat(ids(loaded, Unit.class)).containsExactly("U2");
    assertThat(loaded.value().leftOut())
        .containsExactly(new LeftOut("units", 3, BigDecimal.ZERO, "USD"));
  }

  @Test
  void the_same_id_in_two_tables_is_no_fault() {
    assertThat(said(files(folder, "units.csv", UNITS, "programs.csv", "id,name\nU1,Pan Sahel\n")))
        .isEmpty();
  }

  @Test
  void two_rates_of_one_currency_and_day_are_left_out_also_where_one_has_another_bad_cell() {
    Loaded<Portfolio> loaded =
        files(
            folder,
            "exchange_rates.csv",
            "currency,date,usd\nXOF,2020-01-01,0.0017\nXOF,2020-01-01,abc\nXOF,2020-01-02,0.0018\n"
                + "EUR,2020-01-01,1.1\n");

    assertThat(byPlace(loaded))
        .extracting(Issue::line, Issue::column)
        .containsExactly(tuple(2, "date"), tuple(3, "date"), tuple(3, "usd"));
    assertThat(ids(loaded, ExchangeRate.class))
        .containsExactly("EUR:2020-01-01:1.1", "XOF:2020-01-02:0.0018");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "units       | commander | units",
        "activities  | program   | programs",
        "activities  | theater   | theaters",
        "activities  | objective | objectives",
        "deliveries  | activity  | activities",
        "deliveries  | unit      | units",
        "vettings    | unit      | units",
        "commands    | unit      | units",
        "commands    | parent    | units",
        "waivers     | unit      | units",
        "waivers     | activity  | activities",
        "programs    | predecessor | programs",
        "memberships | partner   | partners",
        "memberships | body      | partners",
        "objectives  | strategy  | strategies",
        "end_use_checks | delivery | deliveries",
        "remediations | allegation | allegations",
        "observations | indicator | indicators",
        "interdictions | theater | theaters",
        "interdictions | post    | posts",
        "exchanges   | protocol  | protocols",
        "responses   | partner   | partners",
      })
  void a_reference_to_an_id_that_no_row_carries_is_a_bad_cell_of_its_column(
      String table, String column, String target) {
    Loaded<Portfolio> loaded = withCell(table, column, "nowhere-at-all");
    boolean leavesOut = Tables.get(table).findColumn(column).orElseThrow().leavesRowOut();

    assertThat(said(loaded))
        .containsExactly(
            "ERROR "
                + table
                + ".csv line 2, column "
                + column
                + ": found \"nowhere-at-all\", expected the id of a row of "
                + target
                + ".\nCorrect the id, or add the row to "
                + target
                + "."
                + (leavesOut ? " The row is left out." : " The cell counts as empty."));
    assertThat(rows(loaded, table)).isEqualTo(leavesOut ? 0 : 1);
  }

  @Test
  void a_mistyped_reference_names_the_nearest_id() {
    Loaded<Portfolio> loaded =
        files(
            folder,
            "activities.csv",
            "id,title\nACT-019,Radios\n",
            "transactions.csv",
            "id,activity,type,date,amount\nT1,ACT-0l9,OBLIGATION,2020-01-01,250000\n");

    assertThat(said(loaded))
        .containsExactly(
            "ERROR transactions.csv line 2, column activity: found \"ACT-0l9\", expected the id of a"
                + " row of activities.\nMaybe ACT-019 is meant; otherwise add the row to activities."
                + " The row is left out.");
  }

  @Test
  void other_columns_are_text_and_lead_nowhere() {
    assertThat(
            said(
                files(
                    folder,
                    "recommendations.csv",
                    "id,report,issued,status\nR1,GAO-08-860,2008-07-31,OPEN\n",
                    "designations.csv",
                    "id,person,role,from\nD1,Somebody,MONITOR,2020-01-01\n")))
        .isEmpty();
  }

  @Test
  void a_row_that_refers_to_a_row_left_out_stays() {
    Loaded<Portfolio> loaded =
        files(
            folder,
            "units.csv",
            "id,name,country\nU1,First,Mali\n",
            "vettings.csv",
            "id,unit,decided,outcome\nV1,U1,2020-01-01,APPROVED\n",
            "activities.csv",
            "id,title,channel\nA1,Radios,GIFT\n",
            "deliveries.csv",
            "id,activity,unit,kind,date\nD1,A1,U1,TRAINING,2020-02-01\n",
            "end_use_checks.csv",
            "id,delivery,date,result\nE1,D1,2021-02-01,ACCOUNTED\n");

    assertThat(byPlace(loaded))
        .extracting(Issue::file)
        .containsExactly("activities.csv", "units.csv");
    assertThat(ids(loaded, Vetting.class)).containsExactly("V1");
    assertThat(ids(loaded, Delivery.class)).containsExactly("D1");
    assertThat(loaded.value().find(Unit.class, "U1")).isEqualTo(Optional.empty());
    assertThat(loaded.value().isLeftOut(Activity.class, "A1")).isTrue();
  }

  @Test
  void a_loop_of_commands_is_an_issue_of_each_of_its_rows_and_the_rows_stay() {
    Loaded<Portfolio> loaded =
        files(
            folder,
            "units.csv",
            "id,name,country\nU1,First,MLI\nU2,Second,MLI\nU3,Third,MLI\n",
            "commands.csv",
            "unit,parent,from,to\nU1,U2,2020-01-01,2020-06-01\nU2,U3,,\nU3,U1,2020-05-31,\n");

    assertThat(byPlace(loaded))
        .extracting(Issue::line, Issue::column, Issue::value)
        .containsExactly(
            tuple(2, "parent", "U2"), tuple(3, "parent", "U3"), tuple(4, "parent", "U1"));
    assertThat(loaded.value().list(Command.class)).hasSize(3);
  }

  @Test
  void commands_that_never_hold_on_one_day_are_no_loop() {
    assertThat(
            said(
                files(
                    folder,
                    "units.csv",
                    UNITS,
                    "commands.csv",
                    "unit,parent,from,to\nU1,U2,2020-01-01,2020-06-01\nU2,U1,2020-06-01,\n")))
        .isEmpty();
  }

  // Money left out, complete tables

  @Test
  void money_left_out_is_counted_per_currency() {
    Loaded<Portfolio> loaded =
        files(
            folder,
            "portfolio.yaml",
            "id: p\ncurrency: EUR\n",
            "activities.csv",
            "id,title,currency,channel\nA1,Radios,XOF,\nA2,Boats,,\nA3,Lost,USD,GIFT\n",
            "transactions.csv",
            "id,activity,type,date,amount,currency\n"
                + "T1,A1,OBLIGATION,bad,10,NGN\n"
                + "T2,A1,OBLIGATION,bad,20,\n"
                + "T3,A2,OBLIGATION,bad,30,\n"
                + "T4,A3,OBLIGATION,bad,40,\n"
                + "T5,A9,OBLIGATION,2020-01-01,50,\n"
                + "T6,A1,OBLIGATION,2020-01-01,60,dollars\n"
                + "T7,A1,OBLIGATION,2020-01-01,1 000,USD\n"
                + "T8,A1,OBLIGATION,2020-01-01,80,\n"
                + "T9,A1,OBLIGATION,bad,-5.5,NGN\n",
            "deliveries.csv",
            "id,activity,kind,date,value\nD1,A1,EQUIPMENT,bad,7\n");

    assertThat(loaded.value().leftOut())
        .containsExactly(
            new LeftOut("activities", 1, BigDecimal.ZERO, "EUR"),
            new LeftOut("transactions", 1, new BigDecimal("30"), "EUR"),
            new LeftOut("transactions", 2, new BigDecimal("4.5"), "NGN"),
            new LeftOut("transactions", 1, BigDecimal.ZERO, "USD"),
            new LeftOut("transactions", 1, new BigDecimal("20"), "XOF"),
            new LeftOut("transactions", 3, new BigDecimal("150"), "XXX"),
            new LeftOut("deliveries", 1, new BigDecimal("7"), "XOF"));
    assertThat(ids(loaded, Transaction.class)).containsExactly("T8");
  }

  @Test
  void a_table_with_a_row_left_out_is_not_complete() {
    Loaded<Portfolio> loaded =
        files(
            folder,
            "portfolio.yaml",
            "complete: [units, programs, vettings]\n",
            "units.csv",
            UNITS,
            "programs.csv",
            "id,name\nP1,\n");

    assertThat(loaded.value().isComplete(Unit.class)).isTrue();
    assertThat(loaded.value().isComplete(Program.class)).isFalse();
    assertThat(loaded.value().isComplete(Vetting.class)).isTrue();
    assertThat(loaded.value().isComplete(Delivery.class)).isFalse();
  }

  @Test
  void a_waiver_without_an_end_is_left_out() {
    assertThat(byPlace(withCell("waivers", "to", "")))
        .extracting(Issue::line, Issue::column)
        .containsExactly(tuple(2, "to"));
  }

  @Test
  void a_table_without_id_names_its_rows_by_its_required_columns() {
    Loaded<Portfolio> loaded =
        files(
            folder,
            "indicators.csv",
            "id,name\nI1,Trust\n",
            "observations.csv",
            "indicator,period,value,country\nI1,2019,5,NER\nI1,2019,5,MLI\nI1,2020-Q1,5.0,\n");

    assertThat(loaded.value().list(Observation.class))
        .extracting(o -> loaded.value().id(o), Observation::country)
        .containsExactly(
            tuple("I1:2019:5", "MLI"), tuple("I1:2019:5#2", "NER"), tuple("I1:2020-Q1:5.0", null));
  }

  // Files

  @Test
  void a_byte_order_mark_and_windows_line_ends_do_not_matter() {
    Loaded<Portfolio> loaded = read("bom-and-crlf");

    assertThat(byPlace(loaded))
        .extracting(Issue::line, Issue::column)
        .containsExactly(tuple(5, "country"));
    assertThat(loaded.value().list(Unit.class))
        .containsExactly(
            Unit.builder("U1").name("Two\r\nlines").country("MLI").build(),
            Unit.builder("U2").name("Second").country("NER").build());
  }

  @Test
  void a_byte_order_mark_before_a_quoted_header_does_not_matter() {
    Loaded<Portfolio> loaded = read("bom-and-quoted-header");

    assertThat(said(loaded)).isEmpty();
    assertThat(ids(loaded, Unit.class)).containsExactly("U1");
  }

  @Test
  void a_file_in_another_encoding_shows_each_cell_that_is_not_utf_8() {
    Loaded<Portfolio> loaded = read("not-utf-8");

    assertThat(said(loaded))
        .containsExactly(
            "ERROR units.csv line 2, column name: found \"R\ufffdgiment\", expected text in UTF-8"
                + " without control or direction-changing characters.\nSave the file as UTF-8 and"
                + " remove invisible characters. The row is left out.",
            "ERROR units.csv line 3, column aliases: found \"gard\ufffd\", expected texts separated"
                + " by semicolons.\nWrite such as radios;training. The cell counts as empty.");
    assertThat(ids(loaded, Unit.class)).containsExactly("U2");
  }

  @Test
  void an_unclosed_quote_is_an_error_where_it_opens_and_the_rest_is_left_out() {
    Loaded<Portfolio> loaded = read("unclosed-quote");

    assertThat(byPlace(loaded))
        .extracting(Issue::severity, Issue::file, Issue::line)
        .containsExactly(tuple(Issue.Severity.ERROR, "units.csv", 3));
    assertThat(ids(loaded, Unit.class)).containsExactly("U1");
    assertThat(
            loaded.value().toBuilder().complete(Unit.class).load().value().isComplete(Unit.class))
        .isFalse();
  }

  @Test
  void an_unclosed_quote_in_the_last_column_does_not_swallow_the_rows_below() {
    Loaded<Portfolio> loaded =
        files(
            folder,
            "units.csv",
            "id,name,country,note\nU1,First,MLI,\nU2,Second,NER,\"seen\nU3,Third,TCD,\n");

    assertThat(said(loaded))
        .containsExactly(
            "ERROR units.csv line 3: found nothing, expected fields as RFC 4180 has them, none"
                + " longer than 65536 characters.\nCheck the quotation marks from this line on. The"
                + " rest of the file is left out.");
    assertThat(ids(loaded, Unit.class)).containsExactly("U1");
  }

  @Test
  void text_after_a_closing_quote_is_an_error_and_the_rest_is_left_out() {
    Loaded<Portfolio> loaded = read("text-after-quote");

    assertThat(said(loaded))
        .containsExactly(
            "ERROR units.csv line 3: found nothing, expected fields as RFC 4180 has them, none"
                + " longer than 65536 characters.\nCheck the quotation marks from this line on. The"
                + " rest of the file is left out.");
    assertThat(ids(loaded, Unit.class)).containsExactly("U1");
    assertThat(
            loaded.value().toBuilder().complete(Unit.class).load().value().isComplete(Unit.class))
        .isFalse();
  }

  @Test
  void an_empty_file_is_warned_of() {
    assertThat(said(read("empty-file")))
        .containsExactly(
            "WARNING units.csv line 1: found nothing, expected a header row with the columns of"
                + " units.\nWrite the names of the columns in the first line, or remove the file.");
  }

  @Test
  void a_file_with_semicolons_is_told_to_be_saved_with_commas() {
    Loaded<Portfolio> loaded = read("semicolons");

    assertThat(said(loaded))
        .contains(
            "WARNING units.csv line 1, column id;name;country: found \"id;name;country\", expected a"
                + " column of units.\nThe file uses \";\" between columns; save it with commas. It is"
                + " not read.");
    assertThat(ids(loaded, Unit.class)).isEmpty();
  }

  @Test
  void an_unknown_file_is_warned_of_with_the_nearest_table() {
    Loaded<Portfolio> loaded = read("unknown-file");

    assertThat(said(loaded))
        .containsExactly(
            "WARNING vetings.csv: found \"vetings.csv\", expected a file named after a table.\nMaybe"
                + " vettings.csv is meant. The file is not read.");
    assertThat(ids(loaded, Unit.class)).containsExactly("U1");
  }

  @ParameterizedTest
  @CsvSource({"units.CSV, units.csv", "Units.csv, units.csv", "portfolio.yml, portfolio.yaml"})
  void a_file_whose_name_is_nearly_right_is_not_passed_over_in_silence(String name, String meant) {
    assertThat(said(files(folder, "programs.csv", "id,name\nP1,Sahel\n", name, "x\n")))
        .containsExactly(
            "WARNING "
                + name
                + ": found \""
                + name
                + "\", expected a file named after a table.\nMaybe "
                + meant
                + " is meant. The file is not read.");
  }

  @Test
  void a_row_with_too_few_or_too_many_fields_is_left_out() {
    Loaded<Portfolio> loaded = read("wrong-number-of-fields");

    assertThat(byPlace(loaded))
        .extracting(Issue::line, Issue::column, Issue::value)
        .containsExactly(
            tuple(2, "", "2 fields"), tuple(4, "", "4 fields"), tuple(5, "", "1 field"));
    assertThat(said(loaded).get(0))
        .isEqualTo(
            "ERROR units.csv line 2: found \"2 fields\", expected 3 fields, as many as the header"
                + " row has.\nQuote fields that hold a comma, and write an empty field for each empty"
                + " cell. The row is left out.");
    assertThat(ids(loaded, Unit.class)).containsExactly("U2");
    assertThat(loaded.value().leftOut())
        .containsExactly(new LeftOut("units", 3, BigDecimal.ZERO, "USD"));
  }

  @Test
  void a_repeated_column_is_an_error_and_the_first_one_is_read() {
    Loaded<Portfolio> loaded = read("repeated-column");

    assertThat(said(loaded))
        .containsExactly(
            "ERROR units.csv line 1, column name: found \"name\", expected each column once.\nRemove"
                + " one of the two columns. The first one is read.");
    assertThat(loaded.value().get(Unit.class, "U1").name()).isEqualTo("First");
  }

  @Test
  void a_missing_required_column_is_said_once_and_leaves_all_rows_out() {
    Loaded<Portfolio> loaded = read("missing-column");

    assertThat(said(loaded))
        .containsExactly(
            "ERROR units.csv line 1, column country: found nothing, expected a column country with a"
                + " country code of three capital letters, such as MLI.\nAdd the column. All rows of"
                + " the file are left out.");
    assertThat(loaded.value().leftOut())
        .containsExactly(new LeftOut("units", 2, BigDecimal.ZERO, "USD"));
    assertThat(loaded.value().isLeftOut(Unit.class, "U2")).isTrue();
  }

  @Test
  void a_cell_is_at_most_64_kib_long() {
    String most = "x".repeat(64 * 1024);

    assertThat(said(files(folder, "units.csv", "id,name,country\nU1," + most + ",MLI\n")))
        .isEmpty();
    Loaded<Portfolio> loaded =
        files(folder, "units.csv", "id,name,country\nU1," + most + "x,MLI\nU2,b,NER\n");
    assertThat(byPlace(loaded))
        .extracting(Issue::line, Issue::column, Issue::expected)
        .containsExactly(tuple(2, "name", "at most 65536 characters"));
    assertThat(ids(loaded, Unit.class)).containsExactly("U2");
  }

  @Test
  void a_long_cell_of_an_optional_column_counts_as_empty() {
    Loaded<Portfolio> loaded =
        files(
            folder,
            "units.csv",
            "id,name,country,note\nU1,First,MLI," + "y".repeat(64 * 1024 + 1) + "\n");

    assertThat(said(loaded))
        .containsExactly(
            "ERROR units.csv line 2, column note: found \""
                + "y".repeat(40)
                + "…\", expected at most 65536 characters.\nShorten the cell. The cell counts as"
                + " empty.");
    assertThat(ids(loaded, Unit.class)).containsExactly("U1");
  }

  @Test
  void a_file_has_at_most_256_columns() {
    String more = ",x".repeat(253);

    assertThat(files(folder, "units.csv", "id,name,country" + more + "\n").issues()).hasSize(253);
    assertThatThrownBy(() -> files(folder, "units.csv", "id,name,country,x" + more + "\n"))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessage("units.csv: more than 256 columns.\nRemove those that are not needed.");
  }

  @Test
  void a_folder_without_a_portfolio_is_unreadable() {
    assertThatThrownBy(() -> read("no-portfolio"))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageEndingWith(
            "holds no portfolio.\nIt needs portfolio.yaml or tables such as activities.csv,"
                + " transactions.csv, units.csv.");
  }

  @Test
  void an_empty_folder_and_a_path_to_nowhere_are_unreadable() {
    assertThatThrownBy(() -> PortfolioReader.read(folder))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("holds no portfolio");
    assertThatThrownBy(() -> PortfolioReader.read(folder.resolve("nowhere")))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessage(
            "There is no folder or file \""
                + folder.resolve("nowhere")
                + "\".\nCheck the path and the working directory.");
    assertThatThrownBy(PortfolioReader::read)
        .isInstanceOf(UnreadableInputException.class)
        .hasMessage("No portfolio was named.\nName a folder or a JSON file.");
  }

  @Test
  void a_table_of_more_rows_than_the_limit_is_unreadable() {
    Limits three = new Limits(64 * 1024, 256, 32, 3);
    String rows = "id,name,country\nU1,a,MLI\nU2,b,MLI\nU3,c,MLI\n";
    files(folder, "units.csv", rows);
    assertThat(PortfolioReader.read(List.of(folder), three, Progress.NONE).issues()).isEmpty();

    files(folder, "units.csv", rows + "U4,d,MLI\n");
    assertThatThrownBy(() -> PortfolioReader.read(List.of(folder), three, Progress.NONE))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessage("units.csv: more than 3 rows.\nSplit the file.");
  }

  @Test
  void several_folders_are_read_as_one_and_complete_only_where_all_say_so() throws Exception {
    Path one = Files.createDirectory(folder.resolve("one"));
    Path two = Files.createDirectory(folder.resolve("two"));
    files(
        one,
        "portfolio.yaml",
        "id: one\ncomplete: [units, vettings]\n",
        "units.csv",
        "id,name,country\nU1,a,MLI\n");
    files(
        two,
        "portfolio.yaml",
        "id: two\ncomplete: [units]\n",
        "units.csv",
        "id,name,country\nU2,b,NER\n");

    Loaded<Portfolio> loaded = PortfolioReader.read(one, two);

    assertThat(said(loaded)).isEmpty();
    assertThat(loaded.value().header().id()).isEqualTo("one");
    assertThat(loaded.value().header().complete()).containsExactly("units");
    assertThat(ids(loaded, Unit.class)).containsExactly("U1", "U2");
  }

  @Test
  void several_folders_of_different_currencies_or_years_are_said_to_differ() throws Exception {
    Path one = Files.createDirectory(folder.resolve("dollars"));
    Path two = Files.createDirectory(folder.resolve("euros"));
    files(one, "portfolio.yaml", "id: one\n");
    files(two, "portfolio.yaml", "id: two\ncurrency: EUR\nfiscalYearStart: 1\n");

    Loaded<Portfolio> loaded = PortfolioReader.read(one, two);

    assertThat(byPlace(loaded))
        .extracting(Issue::file, Issue::column, Issue::value, Issue::expected)
        .containsExactly(
            tuple("euros/portfolio.yaml", "currency", "EUR", "USD, as the first portfolio says"),
            tuple(
                "euros/portfolio.yaml", "fiscalYearStart", "1", "10, as the first portfolio says"));
    assertThat(loaded.value().header().currency()).isEqualTo("USD");
  }

  @ParameterizedTest
  @CsvSource({
    "Régiment é, 0",
    "Кавказ, 0",
    "Полк Delta, 0",
    "Regiment \u0410lpha, 1",
    "\u0410lpha, 1",
    "Al\u200bpha, 1",
    "\u03bfmega x, 1",
    "x\u03bfmega, 1"
  })
  void a_text_that_looks_like_another_is_warned_of_and_counts_as_it_stands(
      String name, int warnings) {
    Loaded<Portfolio> loaded = files(folder, "units.csv", "id,name,country\nU1," + name + ",MLI\n");

    assertThat(byPlace(loaded)).hasSize(warnings);
    assertThat(loaded.value().get(Unit.class, "U1").name()).isEqualTo(name);
  }

  // Helpers

  /** A folder in which everything is right but one cell of the first row of a table. */
  private Loaded<Portfolio> withCell(String table, String column, String value) {
    Path place = folder.resolve(table + "-" + column + "-" + Integer.toHexString(value.hashCode()));
    try {
      Files.createDirectories(place);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    Sound.write(place);
    Csv csv = new Csv(place.resolve(table + ".csv"));
    int i = csv.header().indexOf(column);
    if (i < 0) {
      csv.records.forEach(record -> record.add(""));
      csv.header().set(csv.header().size() - 1, column);
      i = csv.header().size() - 1;
    }
    csv.records.get(1).set(i, value);
    csv.write();
    return PortfolioReader.read(place);
  }

  /** How many rows of a table stand on line 2, where the cell was changed. */
  private static long rows(Loaded<Portfolio> loaded, String table) {
    return loaded.value().list(Tables.get(table).type()).stream()
        .map(row -> loaded.value().origin(row))
        .filter(origin -> origin.line() == 2)
        .count();
  }
}
