package org.tsctp.partnership;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.Dates;
import org.tsctp.basics.EventDate;
import org.tsctp.basics.ReportingPeriod;
import org.tsctp.basics.Truth;

/**
 * How the text of one cell becomes a value and back.
 *
 * <p>Parsing takes no defaults and makes no guesses: {@code false} is not {@code N}, {@code
 * 20240210} is not a date, {@code 1,000} is not a number.
 */
final class CellType {

  /** The family a type belongs to; documentation and JSON Schema go by it. */
  enum Family {
    TEXT,
    CODE,
    DATE,
    EVENT_DATE,
    INSTANT,
    PERIOD,
    DECIMAL,
    WHOLE,
    YEAR,
    YES_NO,
    COUNTRY,
    CURRENCY,
    LIST,
    COUNTRIES
  }

  private static final int MOST_NUMBER_CHARACTERS = 40;
  private static final int MOST_INTEGER_DIGITS = 15;
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,15}");
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
  private static final Pattern COUNTRY = Pattern.compile(Country.REGEXP);
  private static final Pattern CURRENCY = Pattern.compile(CurrencyCode.REGEXP);

  /** Reads a text that is not empty, or answers null if it is not a value of the type. */
  private interface Parser {
    @Nullable Object parse(String text);
  }

  private final Family family;
  private final String expected;
  private final String fix;
  private final @Nullable Object empty;
  private final Parser parser;
  private final Function<Object, String> formatter;
  private final List<String> codes;

  private CellType(
      Family family,
      String expected,
      String fix,
      @Nullable Object empty,
      Parser parser,
      Function<Object, String> formatter,
      List<String> codes) {
    this.family = family;
    this.expected = expected;
    this.fix = fix;
    this.empty = empty;
    this.parser = parser;
    this.formatter = formatter;
    this.codes = codes;
  }

  private static CellType of(Family family, String expected, String fix, Parser parser) {
    return new CellType(family, expected, fix, null, parser, Object::toString, List.of());
  }

  static CellType text() {
    return of(
        Family.TEXT,
        "text in UTF-8 without control or direction-changing characters",
        "Save the file as UTF-8 and remove invisible characters.",
        text -> isClean(text) ? text : null);
  }

  static CellType country() {
    return of(
        Family.COUNTRY,
        "a country code of three capital letters, such as MLI",
        "Write the ISO 3166-1 alpha-3 code of the country.",
        text -> COUNTRY.matcher(text).matches() ? text : null);
  }

  static CellType currency() {
    return of(
        Family.CURRENCY,
        "a currency code of three capital letters, such as USD",
        "Write the ISO 4217 code of the currency.",
        text -> CURRENCY.matcher(text).matches() ? text : null);
  }

  static CellType date() {
    return of(
        Family.DATE,
        "a date YYYY-MM-DD",
        "Write year, month and day of a day that exists, such as 2021-04-03.",
        orNull(Dates::parse));
  }

  static CellType eventDate() {
    return new CellType(
        Family.EVENT_DATE,
        "a date YYYY-MM-DD, NONE or nothing",
        "Write the day, or NONE if it is known not to exist, or nothing if it is not known.",
        EventDate.UNKNOWN,
        orNull(EventDate::parse),
        Object::toString,
        List.of());
  }

  static CellType instant() {
    return new CellType(
        Family.INSTANT,
        "a time YYYY-MM-DDThh:mm, with optional seconds and Z or an offset",
        "Write it such as 2021-04-03T14:05Z.",
        null,
        orNull(Dates::parseInstant),
        Object::toString,
        List.of());
  }

  static CellType period() {
    return of(
        Family.PERIOD,
        "a year YYYY, a quarter YYYY-Q1 to YYYY-Q4, a month YYYY-MM or a date YYYY-MM-DD",
        "Write the period such as 2019, 2019-Q3, 2019-07 or 2019-07-14.",
        orNull(ReportingPeriod::parse));
  }

  static CellType year() {
    return new CellType(
        Family.YEAR,
        "a year of four digits",
        "Write the year such as 2019.",
        null,
        text -> YEAR.matcher(text).matches() ? Integer.valueOf(text) : null,
        value -> "0".repeat(Math.max(0, 4 - value.toString().length())) + value,
        List.of());
  }

  static CellType whole() {
    return of(
        Family.WHOLE,
        "a whole number, 0 or more",
        "Write digits only, such as 40.",
        text -> WHOLE.matcher(text).matches() ? Long.valueOf(text) : null);
  }

  static CellType decimal(
      @Nullable BigDecimal least, boolean leastIncluded, @Nullable BigDecimal most) {
    String bounds =
        (least == null ? "" : leastIncluded ? " from " + least : " above " + least)
            + (most == null ? "" : " to " + most);
    return new CellType(
        Family.DECIMAL,
        "a plain decimal number" + bounds,
        "Write digits with a point, no thousands separator, no currency sign, such as 612000.50.",
        null,
        text -> {
          BigDecimal value = parseDecimal(text);
          return value == null || outside(value, least, leastIncluded, most) ? null : value;
        },
        value -> ((BigDecimal) value).toPlainString(),
        List.of());
  }

  static CellType yesNo(boolean required) {
    return new CellType(
        Family.YES_NO,
        required ? "Y or N" : "Y, N or nothing",
        required ? "Write Y or N." : "Write Y or N, or nothing if it is not known.",
        required ? null : Truth.UNKNOWN,
        text -> {
          if (!text.equals("Y") && !text.equals("N")) {
            return null;
          }
          return required ? (Object) text.equals("Y") : Truth.parse(text);
        },
        value -> value instanceof Truth truth ? truth.code() : (Boolean) value ? "Y" : "N",
        List.of("Y", "N"));
  }

  static CellType code(Class<?> type) {
    Object[] values = type.getEnumConstants();
    List<String> names = Arrays.stream(values).map(value -> ((Enum<?>) value).name()).toList();
    return new CellType(
        Family.CODE,
        names.size() == 1 ? names.get(0) : "one of " + String.join(", ", names),
        "Write one of the codes, in capital letters.",
        null,
        text -> {
          int i = names.indexOf(text);
          return i < 0 ? null : values[i];
        },
        value -> ((Enum<?>) value).name(),
        names);
  }

  static CellType list(boolean countries) {
    return new CellType(
        countries ? Family.COUNTRIES : Family.LIST,
        countries
            ? "country codes of three capital letters, separated by semicolons"
            : "texts separated by semicolons",
        countries ? "Write such as MLI;NER." : "Write such as radios;training.",
        List.of(),
        text -> {
          List<String> entries =
              Arrays.stream(text.split(";", -1))
                  .map(String::strip)
                  .filter(s -> !s.isEmpty())
                  .toList();
          boolean good =
              entries.stream().allMatch(e -> countries ? COUNTRY.matcher(e).matches() : isClean(e));
          return good && !entries.isEmpty() ? entries : null;
        },
        value -> ((List<?>) value).stream().map(Object::toString).collect(Collectors.joining(";")),
        List.of());
  }

  Family family() {
    return family;
  }

  String expected() {
    return expected;
  }

  String fix() {
    return fix;
  }

  List<String> codes() {
    return codes;
  }

  @Nullable Object empty() {
    return empty;
  }

  @Nullable Object parse(String text) {
    return parser.parse(text);
  }

  String format(@Nullable Object value) {
    return value == null ? "" : formatter.apply(value);
  }

  private static Parser orNull(Function<String, Object> parser) {
    return text -> {
      try {
        return parser.apply(text);
      } catch (DateTimeException e) {
        return null;
      }
    };
  }

  private static @Nullable BigDecimal parseDecimal(String text) {
    if (text.length() > MOST_NUMBER_CHARACTERS || !DECIMAL.matcher(text).matches()) {
      return null;
    }
    BigDecimal value = new BigDecimal(text);
    return value.precision() - value.scale() > MOST_INTEGER_DIGITS ? null : value;
  }

  private static boolean outside(
      BigDecimal value,
      @Nullable BigDecimal least,
      boolean leastIncluded,
      @Nullable BigDecimal most) {
    if (least != null && value.compareTo(least) < (leastIncluded ? 0 : 1)) {
      return true;
    }
    return most != null && value.compareTo(most) > 0;
  }

  /** Refuses control characters but tab and line ends, direction overrides and lone surrogates. */
  private static boolean isClean(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c < '\u007f') {
        continue;
      }
      if (c < ' ' ? c != '\t' && c != '\n' && c != '\r' : isUnsafe(text, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUnsafe(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }
    return (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2066' && c <= '\u2069')
        || c == '\u007f'
        || c == '\ufffd';
  }
}
