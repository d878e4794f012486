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

  private HtmlReport(Baselined baselined, XMLStreamWriter page) {
    this.baselined = baselined;
    this.evaluation = baselined.evaluation();
    this.page = page;
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
    start("html", "lang", "en");
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
        "Judged as of "
            + evaluation.asOf()
            + evaluation.knownOn().map(day -> ", as known on " + day).orElse(", all facts known")
            + ". Rules "
            + evaluation.book().version()
            + ", policy "
            + evaluation.policy().id()
            + ". "
            + Engine.CAVEAT);
    StringBuilder sums = new StringBuilder();
    for (Outcome outcome : OutcomeOrder.LISTED) {
      sums.append(evaluation.outcomes().get(outcome)).append(' ').append(outcome.label());
      sums.append(outcome == Outcome.NOT_APPLICABLE ? "." : ", ");
    }
    text("p", sums.toString());
    for (var value : evaluation.valueNotAssessed().entrySet()) {
      text("p", "Not assessed: " + Decimals.money(value.getValue()) + " " + value.getKey() + ".");
    }
  }

  private void writeCoverage() throws XMLStreamException {
    start("table");
    text("caption", "What each rule examined");
    start("thead");
    start("tr");
    for (String name :
        List.of(
            "Rule",
            "Eligible",
            "Examined",
            "Violation",
            "Waived",
            "Attention",
            "Could not be assessed",
            "Remark")) {
      start("th", "scope", "col");
      page.writeCharacters(name);
      end();
    }
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
      for (Outcome outcome :
          List.of(Outcome.VIOLATION, Outcome.WAIVED, Outcome.ATTENTION, Outcome.INDETERMINATE)) {
        number(c.outcomes().getOrDefault(outcome, 0));
      }
      text("td", c.reason().orElse(""));
      end();
    }
    end();
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
    text("p", rule.requirement() + " (" + rule.severity() + ", " + rule.force().label() + ")");
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
    page.writeCharacters(finding.outcome().letter() + " " + finding.outcome().label());
    end();
    page.writeCharacters(" " + finding.subject().id() + ": " + finding.message());
    end();
    start("ul");
    item("Waiver ", ReviewText.waiver(evaluation, finding));
    item("", ReviewText.mark(baselined, finding));
    for (Fact fact : finding.verdict().explanation().facts()) {
      text("li", fact.text());
    }
    for (Missing missing : finding.verdict().missing()) {
      text("li", "Would decide it: " + missing.text());
    }
    for (Flip flip : finding.verdict().flips()) {
      text("li", "Would change it: " + flip.text() + " → " + flip.outcome().label());
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
    text("h2", "Issues of the source");
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
