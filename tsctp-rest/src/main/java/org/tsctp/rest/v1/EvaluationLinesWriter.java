package org.tsctp.rest.v1;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.tsctp.report.JsonReport;
import org.tsctp.rule.Evaluation;

/** An evaluation as one line per finding and one with everything else. */
@Produces(EvaluationLinesWriter.MEDIA_TYPE)
public final class EvaluationLinesWriter implements MessageBodyWriter<Evaluation> {

  /** The media type. */
  public static final String MEDIA_TYPE = "application/x-ndjson";

  @Override
  public boolean isWriteable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type == Evaluation.class;
  }

  @Override
  public void writeTo(
      Evaluation evaluation,
      Class<?> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> httpHeaders,
      OutputStream out)
      throws IOException {
    JsonReport.writeLines(evaluation, out);
  }
}
