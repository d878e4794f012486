package org.tsctp.report;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.tsctp.explain.Fact;
import org.tsctp.rule.BaselineReview;
import org.tsctp.rule.Baselined;
import org.tsctp.rule.Coverage;
import org.tsctp.rule.Evaluation;
import org.tsctp.rule.Finding;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.WaiverReview;

/**
 * An evaluation as JUnit XML, for build servers: a suite per rule, a case per finding.
 *
 * <p>A violation is a failure; what could not be assessed, or is waived, is skipped with its reason
 * and so is never a pass; a malfunction is an error.
 */
public final class JunitReport {

  private final Baselined baselined;
  private final Evaluation evaluation;
  private final XMLStreamWriter xml;

  private JunitReport(Baselined baselined, XMLStreamWriter xml) {
    this.baselined = baselined;
    this.evaluation = baselined.evaluation();
    this.xml = xml;
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
   * Writes an evaluation with a baseline laid over it: what is accepted is skipped with its reason.
   *
   * @param baselined the evaluation and the baseline
   * @param out where to, UTF-8; it is flushed and left open
   * @throws XMLStreamException if it cannot be written
   */
  public static void write(Baselined baselined, OutputStream out) throws XMLStreamException {
    XMLStreamWriter xml =
        XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
    new JunitReport(baselined, xml).write();
    xml.flush();
  }

  private void write() throws XMLStreamException {
    xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement("testsuites");
    xml.writeAttribute("name", Engine.NAME + " " + evaluation.asOf());
    xml.writeCharacters("\n");
    Map<String, List<Finding>> byRule =
        evaluation.findings().stream().collect(Collectors.groupingBy(f -> f.rule().id()));
    for (Coverage coverage : evaluation.coverage()) {
      writeSuite(coverage, byRule.getOrDefault(coverage.rule(), List.of()));
    }
    Map<String, String> waivers = new LinkedHashMap<>();
    for (WaiverReview waiver : evaluation.waivers()) {
      waivers.put(waiver.id(), waiver.rule() + ": " + ReviewText.remarks(waiver));
    }
    writeReview("waivers", waivers);
    Map<String, String> entries = new LinkedHashMap<>();
    for (BaselineReview review : ReviewText.worthTelling(baselined)) {
      entries.put(ReviewText.place(review), ReviewText.remarks(review));
    }
    writeReview("baseline", entries);
    xml.writeEndElement();
    xml.writeCharacters("\n");
    xml.writeEndDocument();
  }

  private void writeSuite(Coverage coverage, List<Finding> findings) throws XMLStreamException {
    long failures = findings.stream().filter(this::isFailure).count();
    long skipped = findings.stream().filter(this::isSkipped).count();
    long errors =
        evaluation.malfunctions().stream().filter(m -> m.rule().equals(coverage.rule())).count();
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", coverage.rule());
    xml.writeAttribute("tests", String.valueOf(findings.size() + errors));
    xml.writeAttribute("failures", String.valueOf(failures));
    xml.writeAttribute("skipped", String.valueOf(skipped));
    xml.writeAttribute("errors", String.valueOf(errors));
    xml.writeCharacters("\n");
    for (Finding finding : findings) {
      writeCase(finding);
    }
    for (var malfunction : evaluation.malfunctions()) {
      if (malfunction.rule().equals(coverage.rule())) {
        start(coverage.rule(), malfunction.subject());
        child("error", malfunction.problem());
        end();
      }
    }
    text("system-out", "Examined " + coverage.examined() + " of " + coverage.eligible() + ".");
    xml.writeEndElement();
    xml.writeCharacters("\n");
  }

  /** A review is told and fails nothing: each case is skipped with what is to be said. */
  private void writeReview(String name, Map<String, String> remarks) throws XMLStreamException {
    if (remarks.isEmpty()) {
      return;
    }
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", name);
    xml.writeAttribute("tests", String.valueOf(remarks.size()));
    xml.writeAttribute("failures", "0");
    xml.writeAttribute("skipped", String.valueOf(remarks.size()));
    xml.writeAttribute("errors", "0");
    xml.writeCharacters("\n");
    for (Map.Entry<String, String> remark : remarks.entrySet()) {
      start(name, remark.getKey());
      child("skipped", remark.getValue());
      end();
    }
    xml.writeEndElement();
    xml.writeCharacters("\n");
  }

  private boolean isFailure(Finding finding) {
    return finding.outcome() == Outcome.VIOLATION && !baselined.mark(finding).isAccepted();
  }

  private boolean isSkipped(Finding finding) {
    return finding.outcome() == Outcome.INDETERMINATE
        || finding.outcome() == Outcome.WAIVED
        || baselined.mark(finding).isAccepted();
  }

  private void writeCase(Finding finding) throws XMLStreamException {
    start(finding.rule().id(), finding.subject().id());
    String message =
        finding.outcome()
            + ": "
            + finding.message()
            + after(ReviewText.waiver(evaluation, finding))
            + after(ReviewText.mark(baselined, finding));
    if (isFailure(finding)) {
      xml.writeStartElement("failure");
      xml.writeAttribute("type", finding.outcome().name());
      xml.writeAttribute("message", message);
      for (Fact fact : finding.verdict().explanation().facts()) {
        xml.writeCharacters(fact.text() + "\n");
      }
      xml.writeEndElement();
    } else if (isSkipped(finding)) {
      child("skipped", message);
    } else {
      text("system-out", message);
    }
    end();
  }

  private static String after(String text) {
    return text.isEmpty() ? "" : " " + text;
  }

  private void start(String rule, String subject) throws XMLStreamException {
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", rule);
    xml.writeAttribute("name", subject);
  }

  private void end() throws XMLStreamException {
    xml.writeEndElement();
    xml.writeCharacters("\n");
  }

  private void child(String name, String message) throws XMLStreamException {
    xml.writeEmptyElement(name);
    xml.writeAttribute("message", message);
  }

  private void text(String name, String content) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(content);
    xml.writeEndElement();
  }
}
