package org.tsctp.rest.v1;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.tsctp.report.ComparisonJson;
import org.tsctp.rule.Comparison;

/** A comparison as one JSON document, byte for byte what the core writes. */
@Produces(MediaType.APPLICATION_JSON)
public final class ComparisonJsonWriter implements MessageBodyWriter<Comparison> {

  @Override
  public boolean isWriteable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type == Comparison.class;
  }

  @Override
  public void writeTo(
      Comparison comparison,
      Class<?> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> httpHeaders,
      OutputStream out)
      throws IOException {
    ComparisonJson.write(comparison, out);
  }
}
