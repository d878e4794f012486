package org.tsctp.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;

class SecureXmlTest {

  private static List<String> read(String xml) {
    List<String> seen = new ArrayList<>();
    SecureXml.read(
        new StringReader(xml),
        "a.xml",
        new SecureXml.Handler() {
          @Override
          public void start(XMLStreamReader element, int line) {
            seen.add("<" + element.getLocalName() + " " + line);
          }

          @Override
          public void text(String text) {
            seen.add(text);
          }

          @Override
          public void end(String element) {
            seen.add(element + ">");
          }
        });
    return seen;
  }

  private static String nested(int depth) {
    return "<a>".repeat(depth) + "</a>".repeat(depth);
  }

  @Test
  void elements_come_with_their_lines() {
    assertThat(read("<a>\n<b>x</b></a>")).containsExactly("<a 1", "\n", "<b 2", "x", "b>", "a>");
  }

  @Test
  void five_entities_of_xml_are_read() {
    assertThat(String.join("", read("<a>R&amp;D &lt;1&gt;</a>"))).isEqualTo("<a 1R&D <1>a>");
  }

  @Test
  void external_entity_is_refused() {
    assertThatThrownBy(
            () -> read("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'>]><a>&b;</a>"))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("document type");
  }

  @Test
  void external_document_type_is_refused_and_not_fetched() {
    assertThatThrownBy(() -> read("<!DOCTYPE a SYSTEM 'http://localhost:1/a.dtd'><a/>"))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("document type");
  }

  @Test
  void undeclared_entity_is_refused() {
    assertThatThrownBy(() -> read("<a>&b;</a>")).isInstanceOf(UnreadableInputException.class);
  }

  @Test
  void nesting_is_bounded() {
    assertThat(read(nested(SecureXml.DEPTH - 1))).hasSize(2 * (SecureXml.DEPTH - 1));
    assertThat(read(nested(SecureXml.DEPTH))).hasSize(2 * SecureXml.DEPTH);
    assertThatThrownBy(() -> read(nested(SecureXml.DEPTH + 1)))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("nested more than " + SecureXml.DEPTH);
  }

  @Test
  void text_of_one_element_is_bounded() {
    assertThat(titled(SecureXml.TEXT - 1)).hasSize(SecureXml.TEXT - 1);
    assertThat(titled(SecureXml.TEXT)).hasSize(SecureXml.TEXT);
    assertThatThrownBy(() -> titled(SecureXml.TEXT + 1))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("more than " + SecureXml.TEXT + " characters");
  }

  /** The title of a course as long as asked for. */
  private static String titled(int characters) {
    List<FmtrptCourse> courses = new ArrayList<>();
    FmtrptXml.read(
        new StringReader(
            "<countries><country name='Mali'><program name='PKO'><training><course_title>"
                + "x".repeat(characters)
                + "</course_title></training></program></country></countries>"),
        "a.xml",
        courses::add,
        issue -> {});
    return courses.get(0).text(FmtrptField.COURSE_TITLE);
  }
}
