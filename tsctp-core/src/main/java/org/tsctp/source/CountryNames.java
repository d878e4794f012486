package org.tsctp.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tsctp.basics.Countries;

/** The countries of Africa and the Near East by the names that US publications use. */
final class CountryNames {

  private static final int CODE_LETTERS = 3;

  private static final class Holder {
    private static final Map<String, String> CODES = load();

    private static Map<String, String> load() {
      Map<String, String> codes = new HashMap<>();
      SourceCsv.bundled(
          "country_names.csv", row -> codes.put(Names.key(row.text("name")), row.text("country")));
      return Map.copyOf(codes);
    }
  }

  private CountryNames() {}

  /**
   * The code of a country.
   *
   * @param name a name, in any case, with or without accents, such as {@code Burkina FASO}, or an
   *     official code
   * @return its alpha-3 code, or empty if the table lacks the name
   */
  static Optional<String> find(String name) {
    return isCode(name)
        ? Optional.of(name)
        : Optional.ofNullable(Holder.CODES.get(Names.key(name)));
  }

  /** Whether this is an official alpha-3 code. */
  static boolean isCode(String text) {
    return text.length() == CODE_LETTERS && Countries.isOfficial(text);
  }
}
