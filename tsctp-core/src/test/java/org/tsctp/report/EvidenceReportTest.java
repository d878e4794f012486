package org.tsctp.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tsctp.rule.Evaluation;
import org.tsctp.rule.Finding;
import org.tsctp.rule.Outcome;

class EvidenceReportTest {

  private final Evaluation evaluation = ReportSample.evaluation(true);
  private final List<Finding> findings = List.of(ReportSample.finding(Outcome.VIOLATION));

  @Test
  void rows_for_people_are_whole_and_mark_what_was_read() {
    StringBuilder out = new StringBuilder();
    EvidenceReport.write(evaluation, findings, TextStyle.PLAIN, out);

    Golden.assertSame("evidence.txt", out.toString());
  }

  @Test
  void rows_of_all_tables_share_one_csv_header() throws IOException {
    StringWriter out = new StringWriter();
    EvidenceReport.writeCsv(evaluation, findings, out);

    Golden.assertSame("evidence.csv", out.toString());
  }

  @Test
  void rows_as_json_name_the_columns_that_were_read() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    EvidenceReport.writeJson(evaluation, findings, out);

    Golden.assertSame("evidence.json", ReportSample.text(out));
  }

  @Test
  void no_finding_gives_no_row() throws IOException {
    StringWriter csv = new StringWriter();
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    EvidenceReport.writeCsv(evaluation, List.of(), csv);
    EvidenceReport.writeJson(evaluation, List.of(), json);

    assertThat(csv).hasToString("finding,finding_outcome,table,row,file,line\n");
    assertThat(ReportSample.text(json)).isEqualTo("[ ]\n");
  }
}
