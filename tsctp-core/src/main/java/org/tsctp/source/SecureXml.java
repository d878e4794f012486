package org.tsctp.source;

import java.io.Reader;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Streams XML that a stranger wrote: no document type, no entity but the five of XML, nothing
 * fetched, no deep nesting.
 */
final class SecureXml {

  /** Deepest nesting of elements. */
  static final int DEPTH = 32;

  /** Most characters in one element. */
  static final int TEXT = 64 * 1024;

  private final String name;
  private final XMLStreamReader xml;
  private int depth;

  private SecureXml(String name, XMLStreamReader xml) {
    this.name = name;
    this.xml = xml;
  }

  /** What a format does with the document. */
  interface Handler {
    /** An element starts; the line is that of its start tag. */
    void start(XMLStreamReader element, int line);

    /** Text of the innermost element; long text comes in parts. */
    void text(String text);

    /** An element ends. */
    void end(String element);
  }

  /**
   * Reads a document to its end.
   *
   * @throws UnreadableInputException if it is not well-formed or has what is refused
   */
  static void read(Reader text, String name, Handler handler) {
    try {
      new SecureXml(name, factory().createXMLStreamReader(text)).read(handler);
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
      throw new UnreadableInputException(
          name
              + (line > 0 ? " line " + line : "")
              + ": the text is no well-formed XML.\nFetch the file again, or mend it there.",
          e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    return factory;
  }

  private void read(Handler handler) throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.DTD -> throw refused("a document type");
        case XMLStreamConstants.ENTITY_REFERENCE -> throw refused("an entity");
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          if (depth > DEPTH) {
            throw refused("elements nested more than " + DEPTH + " deep");
          }
          handler.start(xml, line());
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> handler.text(xml.getText());
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          handler.end(xml.getLocalName());
        }
        default -> {
          // Comments, processing instructions and white space between elements say nothing.
        }
      }
    }
  }

  private int line() {
    return xml.getLocation().getLineNumber();
  }

  private UnreadableInputException refused(String what) {
    return new UnreadableInputException(
        name + " line " + line() + ": found " + what + ".\nSuch files are not read. Remove it.");
  }
}
