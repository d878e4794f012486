package org.tsctp.report;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.tsctp.explain.Fact;
import org.tsctp.rule.Coverage;
import org.tsctp.rule.Evaluation;
import org.tsctp.rule.Finding;
import org.tsctp.rule.Outcome;

/**
 * An evaluation as JUnit XML, for build servers: a suite per rule, a case per finding.
 *
 * <p>A violation is a failure; what could not be assessed, or is waived, is skipped with its reason
 * and so is never a pass; a malfunction is an error.
 */
public final class JunitReport {

  private final Evaluation evaluation;
  private final XMLStreamWriter xml;

  private JunitReport(Evaluation evaluation, XMLStreamWriter xml) {
    this.evaluation = evaluation;
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
    XMLStreamWriter xml =
        XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
    new JunitReport(evaluation, xml).write();
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
    xml.writeEndElement();
    xml.writeCharacters("\n");
    xml.writeEndDocument();
  }

  private void writeSuite(Coverage coverage, List<Finding> findings) throws XMLStreamException {
    long failures = findings.stream().filter(f -> f.outcome() == Outcome.VIOLATION).count();
    long skipped = findings.stream().filter(JunitReport::isSkipped).count();
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

  private static boolean isSkipped(Finding finding) {
    return finding.outcome() == Outcome.INDETERMINATE || finding.outcome() == Outcome.WAIVED;
  }

  private void writeCase(Finding finding) throws XMLStreamException {
    start(finding.rule().id(), finding.subject().id());
    String message = finding.outcome() + ": " + finding.message();
    if (finding.outcome() == Outcome.VIOLATION) {
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
