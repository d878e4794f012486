package org.tsctp.rest.problem;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** A problem as {@code application/problem+json}: at most 4 KiB, ASCII only. */
public final class ProblemJson {

  /** The media type. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** Most bytes of one problem. */
  static final int MOST_BYTES = 4096;

  /** Longest path that is repeated. */
  private static final int LONGEST_INSTANCE = 200;

  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private ProblemJson() {}

  /**
   * Writes a problem.
   *
   * @param problem the problem
   * @param instance path of the request, empty if it is not known
   * @param requestId id of the request
   * @return the JSON in ASCII
   */
  public static byte[] of(Problem problem, String instance, String requestId) {
    byte[] full = write(problem, instance, requestId);
    return full.length <= MOST_BYTES
        ? full
        : write(Problem.of(problem.kind(), problem.kind().title() + "."), instance, requestId);
  }

  private static byte[] write(Problem problem, String instance, String requestId) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(512);
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("type", problem.kind().type());
      json.writeStringField("title", problem.kind().title());
      json.writeNumberField("status", problem.kind().status());
      json.writeStringField("detail", problem.detail());
      if (!instance.isEmpty() && instance.length() <= LONGEST_INSTANCE) {
        json.writeStringField("instance", instance);
      }
      for (Map.Entry<Member, Object> member : problem.members().entrySet()) {
        if (member.getValue() instanceof Integer number) {
          json.writeNumberField(member.getKey().key(), number);
        } else if (member.getKey() == Member.DID_YOU_MEAN) {
          json.writeArrayFieldStart(member.getKey().key());
          json.writeString(member.getValue().toString());
          json.writeEndArray();
        } else {
          json.writeStringField(member.getKey().key(), member.getValue().toString());
        }
      }
      json.writeStringField("requestId", requestId);
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
