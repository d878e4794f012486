package org.tsctp.rest.http;

import java.util.function.BiConsumer;
import org.glassfish.grizzly.http.util.FastHttpDateFormat;

/** Headers of every answer. */
final class StandardHeaders {

  private StandardHeaders() {}

  static void forEach(BiConsumer<String, String> header) {
    header.accept("Date", FastHttpDateFormat.getCurrentDate());
    header.accept("Cache-Control", "no-store");
    header.accept("X-Content-Type-Options", "nosniff");
  }
}
