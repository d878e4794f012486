package org.tsctp.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tsctp.explain.Issue;
import org.tsctp.explain.Origin;

class CsvReportTest {

  @Test
  void each_finding_is_one_row_and_so_is_each_waiver_reviewed() throws IOException {
    StringWriter out = new StringWriter();
    CsvReport.write(ReportSample.evaluation(), out);

    List<String> lines = out.toString().lines().toList();
    assertThat(lines).hasSize(1 + ReportSample.evaluation().findings().size() + 1);
    assertThat(lines.get(lines.size() - 1)).startsWith(",TEST-1,,,,waiver review,W1,,,");
    assertThat(lines.get(0)).startsWith("finding,rule,outcome,severity,force,kind,subject,");
    assertThat(lines)
        .contains(
            "TEST-1:D2,TEST-1,VIOLATION,HIGH,POLICY,delivery,D2,XAA,2021-11-18,"
                + "U1 received VIOLATION on 2021-11-18.,413,365,days,612000.50,USD,AT_THE_TIME,,"
                + "deliveries.item of D2 = COMPLIANT -> COMPLIANT,,"
                + "\"deliveries.csv line 2: D2, item = VIOLATION; "
                + "deliveries.csv line 2: D2, date = 2021-11-18; "
                + "vettings.csv line 2: V1, decided = 2020-10-01; "
                + "vettings.csv line 2: V1, to = (empty)\",");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+SUM(A1)", "-cmd", "@x", "\tx", "\rx", "\nx", "-1-1", "\uff1d1", "+"})
  void what_a_spreadsheet_would_run_gets_an_apostrophe(String cell) {
    assertThat(CsvCells.harmless(cell)).isEqualTo("'" + cell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-12.50", "+3", "0", "2021-11-18", "a=b", "U-1", "'x"})
  void numbers_and_plain_texts_stay(String cell) {
    assertThat(CsvCells.harmless(cell)).isEqualTo(cell);
  }

  @Test
  void issues_are_one_row_each() throws IOException {
    StringWriter out = new StringWriter();
    IssueReport.writeCsv(
        List.of(
            Issue.warning(new Origin("a.csv", 3), "x", "=1", "a number", "Write one.")
                .withAlsoAt(List.of(new Origin("a.csv", 4), new Origin("a.csv", 5)))),
        out);

    assertThat(out)
        .hasToString(
            "severity,file,line,column,value,expected,fix,also_at\n"
                + "WARNING,a.csv,3,x,'=1,a number,Write one.,a.csv line 4; a.csv line 5\n");
  }

  @Test
  void issues_for_people_name_a_few_places_and_count_the_rest() {
    StringBuilder out = new StringBuilder();
    Issue issue =
        Issue.warning(new Origin("a.csv", 3), "x", "1", "a number", "Write one.")
            .withAlsoAt(java.util.Collections.nCopies(5, new Origin("a.csv", 4)));
    IssueReport.write(List.of(issue, issue), new TextStyle(200, 1, false), out);

    assertThat(out)
        .hasToString(
            "warning  a.csv line 3, column x: found \"1\", expected a number. Also at a.csv line 4;"
                + " a.csv line 4; a.csv line 4. And at 2 more places.\n"
                + "         Write one.\n"
                + "    ... and 1 more: --max 0\n");
  }
}
