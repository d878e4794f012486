package org.tsctp.rest.http;

import java.util.function.BiConsumer;

/** Headers of every answer. */
final class StandardHeaders {

  private StandardHeaders() {}

  static void forEach(BiConsumer<String, String> header) {
    header.accept("Cache-Control", "no-store");
    header.accept("X-Content-Type-Options", "nosniff");
  }
}
