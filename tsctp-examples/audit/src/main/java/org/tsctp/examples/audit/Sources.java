package org.tsctp.examples.audit;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.tsctp.explain.Loaded;
import org.tsctp.partnership.Portfolio;
import org.tsctp.source.CoupReader;
import org.tsctp.source.FmtrptReader;
import org.tsctp.source.GreenbookReader;

/**
 * The published formats that can be turned into portfolios.
 *
 * @param readers a reader by the name of its format
 */
record Sources(Map<String, Function<List<Path>, Loaded<Portfolio>>> readers) {

  /** Sorts the names. */
  Sources {
    readers = Collections.unmodifiableMap(new TreeMap<>(readers));
  }

  /** Those that ship. */
  static Sources standard() {
    return new Sources(
        Map.of(
            "coups", CoupReader::read,
            "fmtrpt", FmtrptReader::read,
            "greenbook", GreenbookReader::read));
  }

  /**
   * The reader of a format.
   *
   * @throws UsageException if there is none; it names those that there are
   */
  Function<List<Path>, Loaded<Portfolio>> reader(String format) {
    Function<List<Path>, Loaded<Portfolio>> reader = readers.get(format);
    if (reader == null) {
      throw Choice.refused("--from", format, List.copyOf(readers.keySet()));
    }
    return reader;
  }
}
