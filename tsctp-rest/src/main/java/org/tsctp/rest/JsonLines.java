package org.tsctp.rest;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.core.LayoutBase;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import org.slf4j.event.KeyValuePair;

/**
 * One JSON object per line of the log.
 *
 * <p>Of an exception it says class and places, not the message, which may hold what was sent.
 */
public final class JsonLines extends LayoutBase<ILoggingEvent> {

  private static final int MOST_FRAMES = 30;
  private static final JsonFactory FACTORY = new JsonFactory();

  @Override
  public String doLayout(ILoggingEvent event) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("time", event.getInstant().toString());
      json.writeStringField("level", event.getLevel().toString());
      json.writeStringField("logger", event.getLoggerName());
      json.writeStringField("message", event.getFormattedMessage());
      for (Map.Entry<String, String> entry : event.getMDCPropertyMap().entrySet()) {
        json.writeStringField(entry.getKey(), entry.getValue());
      }
      if (event.getKeyValuePairs() != null) {
        for (KeyValuePair pair : event.getKeyValuePairs()) {
          json.writeFieldName(pair.key);
          json.writeObject(pair.value);
        }
      }
      if (event.getThrowableProxy() != null) {
        write(event.getThrowableProxy(), json);
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.append('\n').toString();
  }

  private static void write(IThrowableProxy failure, JsonGenerator json) throws IOException {
    json.writeStringField("failure", failure.getClassName());
    json.writeArrayFieldStart("at");
    StackTraceElementProxy[] frames = failure.getStackTraceElementProxyArray();
    for (int i = 0; i < Math.min(MOST_FRAMES, frames.length); i++) {
      json.writeString(frames[i].getStackTraceElement().toString());
    }
    json.writeEndArray();
  }
}
