package org.tsctp.source;

import java.io.Reader;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.tsctp.explain.Issue;
import org.tsctp.explain.Origin;

/** The XML form: {@code countries > country[@name] > program[@name] > training}. */
final class FmtrptXml implements SecureXml.Handler {

  private final String file;
  private final String report;
  private final Consumer<FmtrptCourse> courses;
  private final Consumer<Issue> issues;
  private final IssueGroups strays = new IssueGroups();

  private String country = "";
  private String program = "";
  private boolean inCourse;
  private Origin place = Origin.PROGRAM;
  private final Map<FmtrptField, FmtrptCourse.Cell> cells = new EnumMap<>(FmtrptField.class);
  private @Nullable FmtrptField field;
  private int line;
  private final StringBuilder text = new StringBuilder();

  private FmtrptXml(String file, Consumer<FmtrptCourse> courses, Consumer<Issue> issues) {
    this.file = file;
    this.report = FmtrptReport.of(file);
    this.courses = courses;
    this.issues = issues;
  }

  static void read(
      Reader xml, String file, Consumer<FmtrptCourse> courses, Consumer<Issue> issues) {
    FmtrptXml handler = new FmtrptXml(file, courses, issues);
    SecureXml.read(xml, file, handler);
    handler.strays.flush(issues);
  }

  @Override
  public void start(XMLStreamReader element, int startLine) {
    text.setLength(0);
    line = startLine;
    switch (element.getLocalName()) {
      case "country" -> country = name(element);
      case "program" -> program = name(element);
      case "training" -> startCourse();
      default -> startField(element.getLocalName());
    }
  }

  @Override
  public void text(String part) {
    if (text.length() + part.length() > SecureXml.TEXT) {
      throw new UnreadableInputException(
          file
              + " line "
              + line
              + ": found more than "
              + SecureXml.TEXT
              + " characters in one element.\nSuch files are not read. Mend the element.");
    }
    text.append(part);
  }

  @Override
  public void end(String element) {
    if (element.equals("training")) {
      inCourse = false;
      courses.accept(new FmtrptCourse(place, report, country, program, cells));
    } else if (field != null) {
      endField(field);
    } else if (!inCourse && FmtrptField.ofElement(element).isPresent()) {
      strays.add(stray(element, text.toString().strip(), "this element inside a course"));
    }
    text.setLength(0);
  }

  private void startCourse() {
    inCourse = true;
    place = new Origin(file, line);
    cells.clear();
  }

  private void startField(String element) {
    field = inCourse ? FmtrptField.ofElement(element).orElse(null) : null;
    if (inCourse && field == null) {
      strays.add(stray(element, element, "one of the nine elements of a course"));
    }
  }

  private void endField(FmtrptField ended) {
    field = null;
    FmtrptCourse.Cell cell = new FmtrptCourse.Cell(ended.element(), text.toString().strip(), line);
    Origin at = new Origin(file, line);
    if (cells.containsKey(ended)) {
      issues.accept(
          Issue.error(at, cell.name(), cell.text(), "one such element", "The first one counts."));
    } else if (Names.isClean(cell.text())) {
      cells.put(ended, cell);
    } else {
      issues.accept(FmtrptCourses.unclean(at, cell.name(), cell.text()));
    }
  }

  private Issue stray(String element, String value, String expected) {
    return Issue.warning(new Origin(file, line), element, value, expected, "It is not read.");
  }

  private static String name(XMLStreamReader element) {
    String name = element.getAttributeValue(null, "name");
    return name == null ? "" : name;
  }
}
