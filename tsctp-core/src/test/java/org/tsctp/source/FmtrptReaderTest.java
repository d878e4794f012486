package org.tsctp.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tsctp.explain.Loaded;
import org.tsctp.explain.Origin;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Authority;
import org.tsctp.partnership.Channel;
import org.tsctp.partnership.Delivery;
import org.tsctp.partnership.LeftOut;
import org.tsctp.partnership.Portfolio;
import org.tsctp.partnership.Provenance;
import org.tsctp.partnership.Transaction;
import org.tsctp.partnership.Unit;

class FmtrptReaderTest {

  private static final String REPORT = "Foreign Military Training Report 2018-2019";

  private static Loaded<Portfolio> read(String... names) {
    return FmtrptReader.read(List.of(names).stream().map(Samples::path).toList());
  }

  @Test
  void course_becomes_a_delivery() {
    Portfolio portfolio = read("fmtrpt_2018_2019_good.xml").orThrow();
    Delivery delivery = portfolio.get(Delivery.class, "FMTRPT-2018_2019-MLI-0001");
    assertThat(delivery)
        .isEqualTo(
            Delivery.builder("FMTRPT-2018_2019-MLI-0001")
                .activity("FMTRPT-MLI-IMET-1-FY2018")
                .unit("FMTRPT-MLI-regiment-alpha-invented")
                .kind(Delivery.Kind.TRAINING)
                .date(LocalDate.of(2018, 3, 5))
                .value(new BigDecimal("12345.50"))
                .persons(3L)
                .item("Invented Logistics Course")
                .provenance(
                    new Provenance(
                        null,
                        REPORT,
                        "end_date: 3/30/2018; location: Invented Town, TX, US; us_unit: Invented"
                            + " School; page_number: 7"))
                .build());
    assertThat(portfolio.origin(delivery)).isEqualTo(new Origin("fmtrpt_2018_2019_good.xml", 7));
  }

  @Test
  void stated_cost_becomes_an_expenditure_of_the_same_id() {
    Portfolio portfolio = read("fmtrpt_2018_2019_good.xml").orThrow();
    assertThat(portfolio.list(Transaction.class))
        .extracting(Transaction::id, Transaction::type, Transaction::date, Transaction::amount)
        .containsExactly(
            row("FMTRPT-2018_2019-MLI-0001", "2018-03-05", "12345.50"),
            row("FMTRPT-2018_2019-MLI-0003", "2017-10-01", "0"),
            row("FMTRPT-2018_2019-NER-0001", "2018-03-05", "100"));
  }

  private static org.assertj.core.groups.Tuple row(String id, String date, String amount) {
    return org.assertj.core.groups.Tuple.tuple(
        id, Transaction.Type.EXPENDITURE, LocalDate.parse(date), new BigDecimal(amount));
  }

  @Test
  void bare_dollar_sign_is_no_cost() {
    Portfolio portfolio = read("fmtrpt_2018_2019_good.xml").orThrow();
    assertThat(portfolio.get(Delivery.class, "FMTRPT-2018_2019-MLI-0002").value()).isNull();
    assertThat(portfolio.find(Transaction.class, "FMTRPT-2018_2019-MLI-0002")).isEmpty();
  }

  @Test
  void country_program_and_year_become_an_activity() {
    Portfolio portfolio = read("fmtrpt_2018_2019_good.xml").orThrow();
    assertThat(portfolio.list(Activity.class))
        .extracting(Activity::id)
        .containsExactly(
            "FMTRPT-MLI-FMF-FY2018", "FMTRPT-MLI-IMET-1-FY2018", "FMTRPT-NER-IMET-1-FY2018");
    assertThat(portfolio.get(Activity.class, "FMTRPT-MLI-FMF-FY2018"))
        .isEqualTo(
            Activity.builder("FMTRPT-MLI-FMF-FY2018")
                .title("FMF training, Mali, FY2018")
                .country("MLI")
                .agency("Department of State")
                .authority(Authority.AECA)
                .account("FMF")
                .fiscalYear(2018)
                .channel(Channel.GRANT)
                .effort(Activity.Effort.TRAINING)
                .recipientKind(Activity.RecipientKind.GOVERNMENT)
                .currency("USD")
                .from(LocalDate.of(2017, 10, 1))
                .build());
  }

  @Test
  void spellings_of_one_name_are_one_unit_of_each_country() {
    Portfolio portfolio = read("fmtrpt_2018_2019_good.xml").orThrow();
    assertThat(portfolio.list(Unit.class))
        .extracting(Unit::id, Unit::name, Unit::aliases)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "FMTRPT-MLI-regiment-alpha-invented",
                "Régiment Alpha (Invented)",
                List.of("regiment alpha, invented")),
            org.assertj.core.groups.Tuple.tuple(
                "FMTRPT-NER-regiment-alpha-invented", "Régiment Alpha (Invented)", List.of()));
  }

  @Test
  void not_available_is_no_unit() {
    Portfolio portfolio = read("fmtrpt_2018_2019_good.xml").orThrow();
    Delivery delivery = portfolio.get(Delivery.class, "FMTRPT-2018_2019-MLI-0003");
    assertThat(delivery.unit()).isNull();
    assertThat(delivery.provenance().note()).isEqualTo("student_unit: n/a");
  }

  @Test
  void each_bad_cell_is_an_issue_at_its_line() {
    assertThat(Samples.brief(read("fmtrpt_2009_2010_bad.xml")))
        .containsExactly(
            "WARNING 5 location Location",
            "ERROR 8 quantity N/A",
            "ERROR 9 start_date 10/6/2008 11/10/2008",
            "ERROR 11 total_cost 50000 10/10/2008",
            "ERROR 16 start_date 2/30/2009",
            "WARNING 17 student_unit TBD",
            "ERROR 22 start_date ",
            "ERROR 23 student_unit /",
            "WARNING 25 weather weather",
            "WARNING 29 start_date 1/5/2049",
            "ERROR 30 start_date 1/5/2009",
            "WARNING 35 program Invented Exchange, FY 09",
            "ERROR 42 country Atlantis");
  }

  @Test
  void undated_course_makes_no_delivery_and_its_cost_counts_at_the_end_of_the_year() {
    Portfolio portfolio = read("fmtrpt_2009_2010_bad.xml").value();
    assertThat(portfolio.find(Delivery.class, "FMTRPT-2009_2010-TCD-0003")).isEmpty();
    assertThat(portfolio.isLeftOut(Delivery.class, "FMTRPT-2009_2010-TCD-0003")).isTrue();
    Transaction cost = portfolio.get(Transaction.class, "FMTRPT-2009_2010-TCD-0003");
    assertThat(cost.date()).isEqualTo(LocalDate.of(2009, 9, 30));
    assertThat(cost.provenance().note()).contains("no readable start date");
  }

  @Test
  void what_is_left_out_is_counted() {
    assertThat(read("fmtrpt_2009_2010_bad.xml").value().leftOut())
        .containsExactly(
            new LeftOut("transactions", 1, new BigDecimal("25"), "USD"),
            new LeftOut("deliveries", 5, new BigDecimal("1032"), "USD"));
  }

  @Test
  void program_is_split_at_the_day_its_authority_changed() {
    Portfolio portfolio = read("fmtrpt_2015_2016_split.xml").value();
    assertThat(portfolio.list(Activity.class))
        .extracting(Activity::id, Activity::authority, Activity::account)
        .containsExactly(
            split("FY2015-SECTION_1206", Authority.SECTION_1206, "DOD-1206"),
            split("FY2015-SECTION_2282", Authority.SECTION_2282, "DOD-2282"),
            split("FY2015-UNKNOWN", null, null),
            split("FY2016-SECTION_2282", Authority.SECTION_2282, "DOD-2282"));
  }

  private static org.assertj.core.groups.Tuple split(
      String id, Authority authority, String account) {
    return org.assertj.core.groups.Tuple.tuple(
        "FMTRPT-TUN-SECTION-1206-2282-" + id, authority, account);
  }

  @Test
  void older_names_of_a_program_are_one_activity() {
    Portfolio portfolio = read("fmtrpt_2003_2004_old-names.xml").orThrow();
    assertThat(portfolio.list(Activity.class))
        .extracting(Activity::id, Activity::account, Activity::agency)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "FMTRPT-SEN-IMET-FY2003", "IMET", "Department of State"));
    assertThat(portfolio.list(Delivery.class)).hasSize(2);
  }

  @Test
  void year_told_by_two_reports_is_a_warning() {
    assertThat(
            Samples.brief(
                read("fmtrpt_2003_2004_old-names.xml", "fmtrpt_2004_2005_told-again.xml")))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("WARNING 5 program");
  }

  @Test
  void order_of_files_does_not_matter() {
    assertThat(read("fmtrpt_2018_2019_good.xml", "fmtrpt_2009_2010_bad.xml"))
        .isEqualTo(read("fmtrpt_2009_2010_bad.xml", "fmtrpt_2018_2019_good.xml"));
  }

  @Test
  void totals_are_no_courses_and_are_checked_against_them() {
    Loaded<Portfolio> loaded = read("fmtrpt_2008_2009_totals.xml");
    assertThat(loaded.value().list(Transaction.class))
        .extracting(Transaction::id)
        .containsExactly(
            "FMTRPT-2008_2009-NER-0001",
            "FMTRPT-2008_2009-NER-0002",
            "FMTRPT-2008_2009-NER-0003",
            "FMTRPT-2008_2009-NER-0004");
    assertThat(Samples.brief(loaded))
        .containsExactly(
            "ERROR 11 start_date ",
            "WARNING 19 course_title ",
            "WARNING 33 course_title FY 2008 Program Totals",
            "WARNING 35 total_cost $99");
  }

  @Test
  void published_table_is_read_like_the_xml() {
    Loaded<Portfolio> loaded = read("fmtrpt_published.tsv");
    assertThat(Samples.brief(loaded)).containsExactly("ERROR 3 training:quantity x", "ERROR 4  4");
    Delivery first = loaded.value().get(Delivery.class, "FMTRPT-2018_2019-MLI-0001");
    assertThat(first.date()).isEqualTo(LocalDate.of(2018, 3, 5));
    assertThat(first.item()).isEqualTo("Invented \"Logistics\" Course");
    assertThat(loaded.value().get(Delivery.class, "FMTRPT-2019_2020-NER-0001").date())
        .isEqualTo(LocalDate.of(2019, 3, 5));
  }

  @Test
  void report_is_read_in_one_form_only() {
    Loaded<Portfolio> loaded = read("fmtrpt_2018_2019_good.xml", "fmtrpt_published.tsv");
    assertThat(Samples.brief(loaded)).contains("WARNING 2  2018_2019 Mali");
    assertThat(loaded.value().list(Delivery.class)).hasSize(5);
  }

  @Test
  void own_table_of_programs_wins_over_the_bundled_one() {
    Portfolio portfolio =
        read("fmtrpt_2018_2019_good.xml", "fmtrpt_2009_2010_bad.xml", "fmtrpt_own-programs.csv")
            .value();
    assertThat(portfolio.get(Activity.class, "FMTRPT-MLI-IMET-1-FY2018").authority())
        .isEqualTo(Authority.TITLE_10);
    assertThat(portfolio.get(Activity.class, "FMTRPT-TCD-INVENTED-FY2009").authority())
        .isEqualTo(Authority.OTHER);
    assertThat(portfolio.get(Activity.class, "FMTRPT-MLI-FMF-FY2018").authority())
        .isEqualTo(Authority.AECA);
  }

  @Test
  void bad_line_of_a_table_of_programs_does_not_count() {
    Loaded<Portfolio> loaded = read("fmtrpt_2018_2019_good.xml", "fmtrpt_bad-programs.csv");
    assertThat(Samples.brief(loaded))
        .containsExactly(
            "ERROR 2 authority MAGIC",
            "ERROR 3 channel PARCEL",
            "ERROR 3 from 19-12-2014",
            "ERROR 4 program ");
    assertThat(loaded.value().get(Activity.class, "FMTRPT-MLI-IMET-1-FY2018").authority())
        .isEqualTo(Authority.FAA);
  }

  @Test
  void text_is_read_like_a_file() {
    String xml =
        "<countries><country name='Mali'><program name='PKO - FY 2007 DoS Training'><training>"
            + "<start_date>1/2/07</start_date></training></program></country></countries>";
    assertThat(FmtrptReader.parse(new StringReader(xml), "x.xml").value().list(Delivery.class))
        .extracting(Delivery::id)
        .containsExactly("FMTRPT-x-MLI-0001");
  }

  @Test
  void program_without_year_in_a_file_without_years_is_left_out() {
    String xml =
        "<countries><country name='Mali'><program name='PKO'><training>"
            + "<start_date>1/2/07</start_date></training></program></country></countries>";
    Loaded<Portfolio> loaded = FmtrptReader.parse(new StringReader(xml), "x.xml");
    assertThat(Samples.brief(loaded)).containsExactly("ERROR 1 program PKO");
    assertThat(loaded.value().list(Delivery.class)).isEmpty();
  }

  @Test
  void document_type_is_refused() {
    assertThatThrownBy(() -> read("fmtrpt_doctype.xml"))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("fmtrpt_doctype.xml line 2: found a document type");
  }

  @Test
  void xml_that_is_cut_off_is_unreadable() {
    assertThatThrownBy(() -> read("fmtrpt_cut-off.xml"))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageStartingWith("fmtrpt_cut-off.xml line 7: the text is no well-formed XML.");
  }

  @Test
  void file_of_another_format_is_unreadable() {
    assertThatThrownBy(() -> read("cline_good.csv"))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("is not a training report");
  }

  @Test
  void missing_file_is_unreadable() {
    Path missing = Samples.path("cline_good.csv").resolveSibling("missing.xml");
    assertThatThrownBy(() -> FmtrptReader.read(missing))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("There is no folder or file");
  }
}
