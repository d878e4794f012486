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

/** An evaluation as one JSON document, byte for byte what the core writes. */
@Produces(MediaType.APPLICATION_JSON)
public final class EvaluationJsonWriter implements MessageBodyWriter<Evaluation> {

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
    JsonReport.write(evaluation, out);
  }
}
