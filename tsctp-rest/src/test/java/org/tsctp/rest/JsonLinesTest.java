package org.tsctp.rest;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.slf4j.event.KeyValuePair;

class JsonLinesTest {

  @Test
  void event_is_one_line_of_json() {
    LoggingEvent event = event("two\nlines \"quoted\"", null);
    event.setKeyValuePairs(
        List.of(new KeyValuePair("status", 200), new KeyValuePair("route", "/v1/rules")));

    assertThat(new JsonLines().doLayout(event))
        .matches(
            "\\{\"time\":\"[^\"]*Z\",\"level\":\"INFO\",\"logger\":\"org.tsctp.x\","
                + "\"message\":\"two\\\\nlines \\\\\"quoted\\\\\"\",\"requestId\":\"r1\","
                + "\"status\":200,\"route\":\"/v1/rules\"}\n");
  }

  @Test
  void message_of_a_failure_is_not_logged() {
    assertThat(new JsonLines().doLayout(event("failed", new IllegalStateException("Unit 7"))))
        .contains("\"failure\":\"java.lang.IllegalStateException\"")
        .contains("\"at\":[\"org.tsctp.rest.JsonLinesTest.message_of_a_failure")
        .doesNotContain("Unit 7");
  }

  private static LoggingEvent event(String message, Throwable failure) {
    LoggingEvent event =
        new LoggingEvent(
            "x",
            new LoggerContext().getLogger("org.tsctp.x"),
            Level.INFO,
            message,
            failure,
            new Object[0]);
    event.setMDCPropertyMap(Map.of("requestId", "r1"));
    return event;
  }
}
