package org.tsctp.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tsctp.explain.Origin;
import org.tsctp.partnership.Waiver;
import org.tsctp.rule.BaselineReview;
import org.tsctp.rule.Baselined;
import org.tsctp.rule.Evaluation;
import org.tsctp.rule.Finding;
import org.tsctp.rule.WaiverReview;

/**
 * The review of waivers, and of accepted findings where a baseline is laid over, as text, CSV and
 * {@code tsctp-waivers/1}.
 */
public final class WaiversReport {

  /** Name of the JSON format. */
  public static final String SCHEMA = "tsctp-waivers/1";

  /** Name of the resource beside this class that holds the JSON Schema of the format. */
  public static final String SCHEMA_RESOURCE = "tsctp-waivers-1.schema.json";

  private static final int LABEL = 6;
  private static final List<String> HEADER =
      List.of(
          "waiver",
          "rule",
          "country",
          "unit",
          "activity",
          "from",
          "to",
          "days_left",
          "reason",
          "basis",
          "requested_by",
          "approved_by",
          "findings",
          "remarks",
          "file",
          "line");

  private final Baselined baselined;
  private final Evaluation evaluation;
  private final Map<String, List<String>> uses = new HashMap<>();

  private WaiversReport(Baselined baselined) {
    this.baselined = baselined;
    this.evaluation = baselined.evaluation();
    for (Finding finding : evaluation.findings()) {
      for (String waiver : finding.verdict().waivers()) {
        uses.computeIfAbsent(waiver, id -> new ArrayList<>()).add(finding.id());
      }
    }
  }

  private Waiver row(WaiverReview review) {
    return evaluation.portfolio().get(Waiver.class, review.id());
  }

  private List<String> findings(WaiverReview review) {
    return uses.getOrDefault(review.id(), List.of());
  }

  /** Days until it ends, counted from the day of judgement; none once it has ended. */
  private long daysLeft(Waiver waiver) {
    return Math.max(0, ChronoUnit.DAYS.between(evaluation.asOf(), waiver.to()));
  }

  /**
   * Writes it for people.
   *
   * @param baselined the evaluation, with a baseline or none
   * @param style the layout
   * @param out where to
   */
  public static void write(Baselined baselined, TextStyle style, Appendable out) {
    new WaiversReport(baselined).write(new TextPage(out, style));
  }

  private void write(TextPage page) {
    page.heading("WAIVERS");
    page.paragraph(0, ComparisonText.identity(evaluation));
    page.gap();
    page.paragraph(0, counts());
    for (WaiverReview review : evaluation.waivers()) {
      Waiver waiver = row(review);
      page.gap();
      page.hanging(review.id() + " of " + review.rule() + ", ", LABEL, scope(waiver));
      page.hanging("", LABEL, term(waiver));
      page.hanging("", LABEL, "Reason: " + or(waiver.reason()) + ". Basis: " + or(waiver.basis()));
      page.hanging(
          "",
          LABEL,
          "Requested by " + or(waiver.requestedBy()) + ", approved by " + or(waiver.approvedBy()));
      if (!findings(review).isEmpty()) {
        writeFindings(page, findings(review));
      }
      for (WaiverReview.Remark remark : review.remarks()) {
        page.hanging("    - ", LABEL, remark.label());
      }
    }
    writeBaseline(page);
    page.gap();
    page.paragraph(0, Engine.CAVEAT);
  }

  private String counts() {
    if (evaluation.waivers().isEmpty()) {
      return "No waiver is known.";
    }
    Map<WaiverReview.Remark, Long> remarks =
        evaluation.waivers().stream()
            .flatMap(review -> review.remarks().stream())
            .collect(
                Collectors.groupingBy(
                    remark -> remark,
                    () -> new java.util.EnumMap<>(WaiverReview.Remark.class),
                    Collectors.counting()));
    StringBuilder text =
        new StringBuilder(Plain.count(evaluation.waivers().size(), "waiver", "waivers"));
    long used = evaluation.waivers().stream().filter(review -> review.usedBy() > 0).count();
    text.append(", ").append(used).append(" in use");
    remarks.forEach(
        (remark, number) -> text.append("; ").append(number).append(": ").append(remark.label()));
    return text.append('.').toString();
  }

  private static String scope(Waiver waiver) {
    List<String> scope = new ArrayList<>();
    add(scope, "country ", waiver.country());
    add(scope, "unit ", waiver.unit());
    add(scope, "activity ", waiver.activity());
    return scope.isEmpty() ? "any subject" : String.join(", ", scope);
  }

  private static void add(List<String> scope, String label, @Nullable String value) {
    if (value != null) {
      scope.add(label + value);
    }
  }

  private String term(Waiver waiver) {
    return "From "
        + waiver.from()
        + ", ends "
        + waiver.to()
        + (daysLeft(waiver) == 0
            ? ""
            : ", "
                + Plain.count(Math.toIntExact(daysLeft(waiver)), "day", "days")
                + " left as of "
                + evaluation.asOf());
  }

  private static String or(@Nullable String text) {
    return text == null ? "not stated" : text;
  }

  private static void writeFindings(TextPage page, List<String> findings) {
    int listed = page.style().listed(findings.size());
    page.hanging("", LABEL, "Covers " + String.join(", ", findings.subList(0, listed)));
    HumanReport.writeRest(page, findings.size() - listed, "--max 0");
  }

  private void writeBaseline(TextPage page) {
    if (baselined.baseline().isEmpty()) {
      return;
    }
    page.gap();
    page.heading("BASELINE (accepted findings stay findings)");
    page.paragraph(0, ReviewText.summary(baselined));
    for (BaselineReview review : baselined.reviews()) {
      page.gap();
      page.hanging("", 0, ReviewText.place(review));
      page.hanging("", LABEL, ReviewText.details(review.entry()));
      page.hanging("", LABEL, ReviewText.remarks(review));
    }
  }

  /**
   * Writes it as CSV, one row for each waiver and for each entry of the baseline.
   *
   * @param baselined the evaluation, with a baseline or none
   * @param out where to; it is flushed and left open
   * @throws IOException if it cannot be written
   */
  public static void writeCsv(Baselined baselined, Writer out) throws IOException {
    new WaiversReport(baselined).writeCsv(new CsvCells(out));
  }

  private void writeCsv(CsvCells csv) throws IOException {
    csv.write(HEADER);
    for (WaiverReview review : evaluation.waivers()) {
      Waiver waiver = row(review);
      Origin origin = evaluation.portfolio().origin(waiver);
      csv.write(
          List.of(
              review.id(),
              review.rule(),
              text(waiver.country()),
              text(waiver.unit()),
              text(waiver.activity()),
              waiver.from().toString(),
              waiver.to().toString(),
              String.valueOf(daysLeft(waiver)),
              text(waiver.reason()),
              text(waiver.basis()),
              text(waiver.requestedBy()),
              text(waiver.approvedBy()),
              String.join("; ", findings(review)),
              review.remarks().stream().map(Enum::name).collect(Collectors.joining("; ")),
              origin.file(),
              String.valueOf(origin.line())));
    }
    for (BaselineReview review : baselined.reviews()) {
      csv.write(cells(review));
    }
    csv.end();
  }

  private List<String> cells(BaselineReview review) {
    String fingerprint = review.entry().fingerprint();
    var expires = review.entry().expires();
    return List.of(
        "(baseline)",
        fingerprint.substring(0, Math.max(0, fingerprint.indexOf(':'))),
        "",
        "",
        "",
        "",
        text(expires),
        expires == null
            ? ""
            : String.valueOf(Math.max(0, ChronoUnit.DAYS.between(evaluation.asOf(), expires))),
        text(review.entry().reason()),
        "",
        text(review.entry().requestedBy()),
        text(review.entry().approvedBy()),
        fingerprint,
        review.remarks().stream().map(Enum::name).collect(Collectors.joining("; ")),
        review.entry().origin().file(),
        String.valueOf(review.entry().origin().line()));
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  /**
   * Writes it as JSON.
   *
   * @param baselined the evaluation, with a baseline or none
   * @param out where to, UTF-8; it is flushed and left open
   * @throws IOException if it cannot be written
   */
  public static void writeJson(Baselined baselined, OutputStream out) throws IOException {
    try (JsonGenerator json = PrettyJson.open(out)) {
      json.writeStartObject();
      json.writeStringField("schema", SCHEMA);
      JsonIdentity.writeEngine(json);
      json.writeStringField("caveat", Engine.CAVEAT);
      JsonIdentity.writeEvaluation(json, "evaluation", baselined.evaluation());
      json.writeArrayFieldStart("waivers");
      WaiversReport report = new WaiversReport(baselined);
      for (WaiverReview review : baselined.evaluation().waivers()) {
        report.writeWaiver(review, json);
      }
      json.writeEndArray();
      JsonBaseline.write(json, baselined);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private void writeWaiver(WaiverReview review, JsonGenerator json) throws IOException {
    Waiver waiver = row(review);
    Origin origin = evaluation.portfolio().origin(waiver);
    json.writeStartObject();
    json.writeStringField("id", review.id());
    json.writeStringField("rule", review.rule());
    JsonIdentity.text(json, "country", waiver.country());
    JsonIdentity.text(json, "unit", waiver.unit());
    JsonIdentity.text(json, "activity", waiver.activity());
    json.writeStringField("from", waiver.from().toString());
    json.writeStringField("to", waiver.to().toString());
    json.writeNumberField("daysLeft", daysLeft(waiver));
    JsonIdentity.text(json, "reason", waiver.reason());
    JsonIdentity.text(json, "basis", waiver.basis());
    JsonIdentity.text(json, "requestedBy", waiver.requestedBy());
    JsonIdentity.text(json, "approvedBy", waiver.approvedBy());
    json.writeNumberField("usedBy", review.usedBy());
    json.writeArrayFieldStart("findings");
    for (String finding : findings(review)) {
      json.writeString(finding);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("remarks");
    for (WaiverReview.Remark remark : review.remarks()) {
      json.writeStartObject();
      json.writeStringField("code", remark.name());
      json.writeStringField("text", remark.label());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringField("file", origin.file());
    json.writeNumberField("line", origin.line());
    json.writeEndObject();
  }
}
