package org.tsctp.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tsctp.basics.EventDate;
import org.tsctp.basics.Truth;
import org.tsctp.explain.Issue;
import org.tsctp.explain.Loaded;
import org.tsctp.partnership.Portfolio;
import org.tsctp.partnership.Restriction;

class CoupReaderTest {

  private static Loaded<Portfolio> read(String... names) {
    return CoupReader.read(List.of(names).stream().map(Samples::path).toList());
  }

  private static List<String> ids(Loaded<Portfolio> loaded) {
    return loaded.value().list(Restriction.class).stream().map(Restriction::id).toList();
  }

  @Test
  void bundled_cases_with_a_full_day_are_restrictions() {
    assertThat(ids(read()))
        .containsExactly(
            "BFA-2022",
            "GAB-2023",
            "GIN-2008",
            "GIN-2021",
            "MLI-2012",
            "MLI-2020",
            "MRT-2008",
            "NER-2023",
            "TCD-2021");
  }

  @Test
  void case_keeps_what_is_known_and_no_more() {
    Restriction mali = read().value().get(Restriction.class, "MLI-2012");
    assertThat(mali.event()).isEqualTo(LocalDate.of(2012, 3, 21));
    assertThat(mali.headElected()).isEqualTo(Truth.TRUE);
    assertThat(mali.determined()).isEqualTo(EventDate.UNKNOWN);
    assertThat(mali.lifted()).isEqualTo(EventDate.of(LocalDate.of(2013, 9, 6)));
    assertThat(read().value().get(Restriction.class, "TCD-2021").headElected())
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void case_with_a_month_only_is_listed() {
    assertThat(read().issues())
        .containsExactly(
            new Issue(
                Issue.Severity.WARNING,
                "coups.csv",
                6,
                "event_date",
                "2021-05",
                "a full day",
                "Name MLI-2021 in an override file with action CORRECT and its day. It is not"
                    + " judged.",
                List.of()));
  }

  @Test
  void events_that_nobody_judges_are_listed() {
    Loaded<Portfolio> loaded = read("cline_good.csv");
    assertThat(ids(loaded)).isEqualTo(ids(read()));
    assertThat(Samples.brief(loaded))
        .containsExactly(
            "WARNING 3 coup_id 43299992001",
            "WARNING 5 coup_id 43299992003",
            "WARNING 6 event_type attempted",
            "WARNING 7 event_type conspiracy",
            "WARNING 8 coup_id 61601142019");
  }

  @Test
  void bundled_correction_moves_the_event_of_tunisia() {
    assertThat(read("cline_good.csv").issues())
        .anySatisfy(issue -> assertThat(issue.fix()).startsWith("Tunisia 2011-01-14 is listed"));
  }

  @Test
  void overrides_judge_correct_and_drop() {
    Loaded<Portfolio> loaded = read("coup_overrides_good.csv", "cline_good.csv");
    assertThat(ids(loaded))
        .containsExactly(
            "BFA-2022",
            "CLINE-43299992001",
            "CLINE-61601142019",
            "GAB-2023",
            "GIN-2021",
            "MLI-2012",
            "MLI-2020",
            "MLI-2021",
            "MRT-2008",
            "NER-2023",
            "TCD-2021");
    Portfolio portfolio = loaded.value();
    Restriction judged = portfolio.get(Restriction.class, "CLINE-43299992001");
    assertThat(judged.event()).isEqualTo(LocalDate.of(2001, 5, 5));
    assertThat(judged.headElected()).isEqualTo(Truth.TRUE);
    assertThat(judged.determined()).isEqualTo(EventDate.of(LocalDate.of(2001, 5, 20)));
    assertThat(judged.lifted()).isEqualTo(EventDate.NONE);
    assertThat(judged.provenance().note())
        .isEqualTo("JUDGE of 2024-01-02: Invented reason (Invented source)");
    assertThat(portfolio.get(Restriction.class, "CLINE-61601142019").event())
        .isEqualTo(LocalDate.of(2011, 1, 14));
    assertThat(portfolio.get(Restriction.class, "MLI-2020").determined())
        .isEqualTo(EventDate.of(LocalDate.of(2020, 9, 9)));
    assertThat(Samples.brief(loaded))
        .containsExactly(
            "WARNING 5 coup_id 43299992003",
            "WARNING 6 event_type attempted",
            "WARNING 7 event_type conspiracy");
  }

  @Test
  void order_of_files_does_not_matter() {
    assertThat(read("cline_good.csv", "coup_overrides_good.csv"))
        .isEqualTo(read("coup_overrides_good.csv", "cline_good.csv"));
  }

  @Test
  void bad_override_is_an_issue_and_does_not_count() {
    Loaded<Portfolio> loaded = read("cline_good.csv", "coup_overrides_bad.csv");
    assertThat(
            loaded.issues().stream()
                .filter(issue -> issue.file().equals("coup_overrides_bad.csv"))
                .sorted(Issue.BY_PLACE)
                .map(issue -> issue.line() + " " + issue.column() + " " + issue.value()))
        .containsExactly(
            "2 coup_id 43299990312",
            "3 coup_id 43699992004",
            "4 head_elected ",
            "5 determined 2001-05-01",
            "6 action WISH",
            "7 decided ",
            "8 reason ",
            "9 event NONE",
            "10 coup_id 99999999999",
            "12 coup_id MLI-2020");
    assertThat(ids(loaded))
        .containsExactlyElementsOf(
            ids(read()).stream().filter(id -> !id.equals("MLI-2020")).toList());
  }

  @Test
  void bad_event_is_an_issue_and_left_out() {
    assertThat(Samples.brief(read("cline_bad.csv")))
        .containsExactly(
            "ERROR 2 country Atlantis",
            "ERROR 3 day 30",
            "ERROR 4 realized maybe",
            "WARNING 5 coup_id 4",
            "ERROR 6 coup_id 4",
            "ERROR 7  2");
  }

  @Test
  void file_of_another_format_is_unreadable() {
    assertThatThrownBy(() -> read("greenbook_good.csv"))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("is not a coup file of the Cline Center");
  }
}
