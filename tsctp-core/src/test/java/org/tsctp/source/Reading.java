package org.tsctp.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.tsctp.explain.Loaded;
import org.tsctp.partnership.Portfolio;
import org.tsctp.partnership.Row;

/** Reads named test inputs and says what was wrong with them. */
final class Reading {

  private Reading() {}

  /** A folder or file under src/test/resources/org/tsctp/source. */
  static Path resource(String name) {
    URL url = Objects.requireNonNull(Reading.class.getResource(name), name);
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static Loaded<Portfolio> read(String resource) {
    return PortfolioReader.read(resource(resource));
  }

  static Loaded<Portfolio> json(String text) {
    return PortfolioReader.parse(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "p.json", Limits.REQUEST);
  }

  /** Writes files into a folder, a name then its text, and reads the folder. */
  static Loaded<Portfolio> files(Path folder, String... namesAndTexts) {
    try {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        Files.writeString(folder.resolve(namesAndTexts[i]), namesAndTexts[i + 1]);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return PortfolioReader.read(folder);
  }

  /** Every issue in words, with its severity in front. */
  static List<String> said(Loaded<?> loaded) {
    return org.tsctp.fixtures.Issues.byPlace(loaded).stream()
        .map(i -> i.severity() + " " + i.text())
        .toList();
  }

  static <R extends Row> List<String> ids(Loaded<Portfolio> loaded, Class<R> type) {
    return loaded.value().list(type).stream().map(loaded.value()::id).toList();
  }
}
