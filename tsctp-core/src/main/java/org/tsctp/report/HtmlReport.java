package org.tsctp.report;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.tsctp.basics.Decimals;
import org.tsctp.explain.Citation;
import org.tsctp.explain.Fact;
import org.tsctp.explain.Issue;
import org.tsctp.explain.Missing;
import org.tsctp.explain.Sentence;
import org.tsctp.rule.Baselined;
import org.tsctp.rule.Coverage;
import org.tsctp.rule.Evaluation;
import org.tsctp.rule.Finding;
import org.tsctp.rule.Flip;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Rule;

/**
 * An evaluation as one page of HTML that stands alone: no script, no font, nothing fetched.
 *
 * <p>Coverage comes first, then the findings by rule, each with its evidence folded below it.
 * Outcomes are words and letters before they are colours. All text of the input is written as text.
 */
public final class HtmlReport {

  private static final Sentence HEAD =
      Sentence.of("html.head", "{judged} Rules {rules}, policy {policy}. {caveat}");
  private static final Sentence NOT_ASSESSED =
      Sentence.of("html.not-assessed", "Not assessed: {value}.");
  private static final Sentence EXAMINED_BY =
      Sentence.of("html.coverage", "What each rule examined");
  private static final Sentence RULE = Sentence.of("html.rule", "Rule");
  private static final Sentence ELIGIBLE = Sentence.of("html.eligible", "Eligible");
  private static final Sentence EXAMINED = Sentence.of("html.examined", "Examined");
  private static final Sentence REMARK = Sentence.of("html.remark", "Remark");
  private static final Sentence WOULD_DECIDE =
      Sentence.of("html.would-decide", "Would decide it: {missing}");
  private static final Sentence WOULD_CHANGE =
      Sentence.of("html.would-change", "Would change it: {change}");
  private static final Sentence ISSUES = Sentence.of("html.issues", "Issues of the source");
  private static final List<Outcome> COUNTED =
      List.of(Outcome.VIOLATION, Outcome.WAIVED, Outcome.ATTENTION, Outcome.INDETERMINATE);

  private static final String STYLE =
      """
      body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1b1f24;background:#fff}
      table{border-collapse:collapse;width:100%;margin:1rem 0}
      th,td{border:1px solid #767c85;padding:.3rem .5rem;text-align:start;vertical-align:top}
      td.n{text-align:end}
      .o{border:2px solid #767c85;padding:0 .4rem;font-weight:bold;white-space:nowrap}
      .VIOLATION{border-color:#7e1510}.ATTENTION{border-color:#7a5200}.WAIVED{border-color:#0b6ea8}
      .INDETERMINATE{border-style:dashed}
      details{margin:.3rem 0}
      a:focus,summary:focus{outline:3px solid #0b6ea8}
      @media print{details>*{display:block}table{break-inside:auto}tr{break-inside:avoid}}
      @media (prefers-color-scheme:dark){body{color:#e6e8eb;background:#14171a}}
      """;

  private final Baselined baselined;
  private final Evaluation evaluation;
  private final XMLStreamWriter page;
  private final Words words;

  private HtmlReport(Baselined baselined, XMLStreamWriter page) {
    this.baselined = baselined;
    this.evaluation = baselined.evaluation();
    this.page = page;
    this.words = Words.of(evaluation.book().language());
  }

  /**
   * Writes an evaluation.
   *
   * @param evaluation the evaluation
   * @param out where to, UTF-8; it is flushed and left open
   * @throws XMLStreamException if it cannot be written
   */
  public static void write(Evaluation evaluation, OutputStream out) throws XMLStreamException {
    write(Baselined.none(evaluation), out);
  }

  /**
   * Writes an evaluation with a baseline laid over it.
   *
   * @param baselined the evaluation and the baseline
   * @param out where to, UTF-8; it is flushed and left open
   * @throws XMLStreamException if it cannot be written
   */
  public static void write(Baselined baselined, OutputStream out) throws XMLStreamException {
    XMLStreamWriter page =
        XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
    new HtmlReport(baselined, page).write();
    page.flush();
  }

  private void write() throws XMLStreamException {
    page.writeDTD("<!DOCTYPE html>\n");
    start("html", "lang", words.language().tag());
    writeHead();
    start("body");
    start("main");
    writeTop();
    writeCoverage();
    for (Rule<?> rule : evaluation.book().rules()) {
      writeRule(rule);
    }
    writeWaivers();
    writeBaseline();
    writeMalfunctions();
    writeIssues();
    end();
    end();
    end();
    page.writeCharacters("\n");
  }

  private String title() {
    String title = evaluation.portfolio().header().title();
    return title.isEmpty() ? "Portfolio " + evaluation.portfolio().header().id() : title;
  }

  private void writeHead() throws XMLStreamException {
    start("head");
    page.writeEmptyElement("meta");
    page.writeAttribute("charset", "utf-8");
    page.writeEmptyElement("meta");
    page.writeAttribute("name", "viewport");
    page.writeAttribute("content", "width=device-width, initial-scale=1");
    page.writeEmptyElement("meta");
    page.writeAttribute("http-equiv", "Content-Security-Policy");
    page.writeAttribute("content", "default-src 'none'; style-src 'unsafe-inline'");
    text("title", title());
    text("style", STYLE);
    end();
  }

  private void writeTop() throws XMLStreamException {
    text("h1", title());
    text(
        "p",
        words.say(
            HEAD,
            "judged",
            HumanReport.judged(evaluation, words),
            "rules",
            evaluation.book().version(),
            "policy",
            evaluation.policy().id(),
            "caveat",
            words.caveat()));
    StringBuilder sums = new StringBuilder();
    for (Outcome outcome : OutcomeOrder.LISTED) {
      sums.append(evaluation.outcomes().get(outcome)).append(' ').append(words.outcome(outcome));
      sums.append(outcome == Outcome.NOT_APPLICABLE ? "." : ", ");
    }
    text("p", sums.toString());
    for (var value : evaluation.valueNotAssessed().entrySet()) {
      String money = Decimals.money(value.getValue()) + " " + value.getKey();
      text("p", words.say(NOT_ASSESSED, "value", money));
    }
  }

  private void writeCoverage() throws XMLStreamException {
    start("table");
    text("caption", words.say(EXAMINED_BY));
    start("thead");
    start("tr");
    for (Sentence name : List.of(RULE, ELIGIBLE, EXAMINED)) {
      column(words.say(name));
    }
    for (Outcome outcome : COUNTED) {
      column(words.outcome(outcome));
    }
    column(words.say(REMARK));
    end();
    end();
    start("tbody");
    for (Coverage c : evaluation.coverage()) {
      start("tr");
      start("th", "scope", "row");
      page.writeCharacters(c.rule());
      end();
      number(c.eligible());
      number(c.examined());
      for (Outcome outcome : COUNTED) {
        number(c.outcomes().getOrDefault(outcome, 0));
      }
      text("td", c.remark().map(words::say).orElse(""));
      end();
    }
    end();
    end();
  }

  private void column(String name) throws XMLStreamException {
    start("th", "scope", "col");
    page.writeCharacters(name);
    end();
  }

  private void number(int value) throws XMLStreamException {
    start("td", "class", "n");
    page.writeCharacters(String.valueOf(value));
    end();
  }

  private void writeRule(Rule<?> rule) throws XMLStreamException {
    List<Finding> findings =
        evaluation.findings().stream().filter(f -> f.rule().id().equals(rule.id())).toList();
    if (findings.isEmpty()) {
      return;
    }
    start("section");
    text("h2", rule.id() + " " + rule.title());
    text("p", rule.requirement() + " (" + rule.severity() + ", " + words.force(rule.force()) + ")");
    start("ul");
    for (Citation citation : rule.citations()) {
      text("li", citation.toString());
    }
    end();
    for (Finding finding : findings) {
      writeFinding(finding);
    }
    end();
  }

  private void writeFinding(Finding finding) throws XMLStreamException {
    start("details", "id", finding.id());
    start("summary");
    start("span", "class", "o " + finding.outcome());
    page.writeCharacters(finding.outcome().letter() + " " + words.outcome(finding.outcome()));
    end();
    page.writeCharacters(" " + finding.subject().id() + ": " + finding.message());
    end();
    start("ul");
    item("Waiver ", ReviewText.waiver(evaluation, finding));
    item("", ReviewText.mark(baselined, finding));
    for (Fact fact : finding.verdict().explanation().facts()) {
      text("li", words.say(fact.statement()));
    }
    for (Missing missing : finding.verdict().missing()) {
      text("li", words.say(WOULD_DECIDE, "missing", words.say(missing.statement())));
    }
    for (Flip flip : finding.verdict().flips()) {
      text("li", words.say(WOULD_CHANGE, "change", FindingText.change(flip, words)));
    }
    if (finding.verdict().unchangeable() != null) {
      String reason = words.say(finding.verdict().unchangeable());
      text("li", words.say(WOULD_CHANGE, "change", reason));
    }
    end();
    end();
  }

  private void item(String label, String text) throws XMLStreamException {
    if (!text.isEmpty()) {
      text("li", label + text);
    }
  }

  private void writeWaivers() throws XMLStreamException {
    List<String> lines =
        evaluation.waivers().stream()
            .map(w -> w.id() + " of " + w.rule() + ": " + ReviewText.remarks(w))
            .toList();
    writeSection("Waivers", "", lines);
  }

  private void writeBaseline() throws XMLStreamException {
    List<String> lines =
        ReviewText.worthTelling(baselined).stream()
            .map(review -> ReviewText.place(review) + ": " + ReviewText.remarks(review))
            .toList();
    writeSection("Baseline", ReviewText.summary(baselined), lines);
  }

  private void writeMalfunctions() throws XMLStreamException {
    List<String> lines =
        evaluation.malfunctions().stream()
            .map(m -> m.rule() + ":" + m.subject() + ": " + m.problem())
            .toList();
    writeSection("Rules that failed (a fault of tsctp, not of the data)", "", lines);
  }

  private void writeSection(String heading, String first, List<String> lines)
      throws XMLStreamException {
    if (first.isEmpty() && lines.isEmpty()) {
      return;
    }
    start("section");
    text("h2", heading);
    if (!first.isEmpty()) {
      text("p", first);
    }
    if (!lines.isEmpty()) {
      start("ul");
      for (String line : lines) {
        text("li", line);
      }
      end();
    }
    end();
  }

  private void writeIssues() throws XMLStreamException {
    if (evaluation.issues().isEmpty()) {
      return;
    }
    start("section");
    text("h2", words.say(ISSUES));
    start("ul");
    for (Issue issue : evaluation.issues().stream().sorted(Issue.BY_PLACE).toList()) {
      text("li", issue.text().replace('\n', ' '));
    }
    end();
    end();
  }

  private void start(String name) throws XMLStreamException {
    page.writeStartElement(name);
  }

  private void start(String name, String attribute, String value) throws XMLStreamException {
    page.writeStartElement(name);
    page.writeAttribute(attribute, value);
  }

  private void text(String name, String content) throws XMLStreamException {
    page.writeStartElement(name);
    page.writeCharacters(content);
    page.writeEndElement();
    page.writeCharacters("\n");
  }

  private void end() throws XMLStreamException {
    page.writeEndElement();
    page.writeCharacters("\n");
  }
}
