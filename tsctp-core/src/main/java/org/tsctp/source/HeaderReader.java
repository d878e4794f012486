package org.tsctp.source;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.DateRange;
import org.tsctp.basics.Dates;
import org.tsctp.basics.NearestName;
import org.tsctp.explain.Issue;
import org.tsctp.explain.Origin;
import org.tsctp.partnership.Column;
import org.tsctp.partnership.CurrencyCode;
import org.tsctp.partnership.Objective;
import org.tsctp.partnership.PortfolioBuilder;
import org.tsctp.partnership.PortfolioHeader;
import org.tsctp.partnership.Table;
import org.tsctp.partnership.Tables;

/**
 * Reads what is said of a portfolio as a whole, from {@code portfolio.yaml} or from the same keys
 * of a JSON document.
 */
final class HeaderReader {

  /** The keys of the header. */
  static final List<String> KEYS =
      List.of("id", "title", "currency", "fiscalYearStart", "period", "complete", "attribution");

  private static final Column TEXT = Tables.of(Objective.class).findColumn("title").orElseThrow();

  private final PortfolioBuilder builder;
  private @Nullable PortfolioHeader merged;
  private PortfolioHeader current = PortfolioReader.defaultHeader();

  HeaderReader(PortfolioBuilder builder) {
    this.builder = builder;
  }

  /** Starts the header of one folder or document. */
  void start() {
    current = PortfolioReader.defaultHeader();
  }

  /** Ends it: the first one names the portfolio, completeness must be said by all. */
  void end(String file) {
    PortfolioHeader first = merged;
    if (first == null) {
      merged = current;
      return;
    }
    differs(file, "currency", current.currency(), first.currency());
    differs(
        file,
        "fiscalYearStart",
        String.valueOf(current.fiscalYearStart()),
        String.valueOf(first.fiscalYearStart()));
    Set<String> complete = new HashSet<>(first.complete());
    complete.retainAll(current.complete());
    String attribution =
        first.attribution().isEmpty() || current.attribution().isEmpty()
            ? first.attribution() + current.attribution()
            : first.attribution() + "; " + current.attribution();
    merged = first.withComplete(complete).withAttribution(attribution).withPeriod(first.period());
  }

  private void differs(String file, String key, String value, String ofFirst) {
    if (!value.equals(ofFirst)) {
      builder.issue(
          Issue.error(
              new Origin(file, 0),
              key,
              value,
              ofFirst + ", as the first portfolio says",
              "Judge them one by one, or make them agree. " + ofFirst + " is used for all."));
    }
  }

  PortfolioHeader result() {
    return merged == null ? current : merged;
  }

  /** Reads the value of one key; the parser stands on its first token. */
  void read(String key, JsonParser parser, String file) throws IOException {
    switch (key) {
      case "id" -> current = withId(words(parser, file, key));
      case "title" -> current = current.withTitle(words(parser, file, key));
      case "attribution" -> current = current.withAttribution(words(parser, file, key));
      case "currency" -> currency(parser, file);
      case "fiscalYearStart" -> month(parser, file);
      case "period" -> period(parser, file);
      case "complete" -> complete(parser, file);
      default -> unknownKey(key, parser, file);
    }
  }

  private PortfolioHeader withId(String id) {
    return new PortfolioHeader(
        id,
        current.title(),
        current.currency(),
        current.fiscalYearStart(),
        current.period(),
        current.complete(),
        current.attribution());
  }

  void unknownKey(String key, JsonParser parser, String file) throws IOException {
    List<String> known = new ArrayList<>(KEYS);
    Tables.all().forEach(table -> known.add(table.jsonName()));
    builder.issue(
        Issue.warning(
            place(parser, file),
            key,
            key,
            "one of " + String.join(", ", KEYS) + ", or the name of a table",
            NearestName.of(key, known)
                .map(nearest -> "Maybe " + nearest + " is meant. It is not read.")
                .orElse("It is not read.")));
    parser.skipChildren();
  }

  private void currency(JsonParser parser, String file) throws IOException {
    String text = text(parser, file, "currency");
    if (text.matches(CurrencyCode.REGEXP)) {
      current = current.withCurrency(text);
    } else if (!text.isEmpty()) {
      bad(
          parser,
          file,
          "currency",
          text,
          "a currency code of three capital letters",
          "Write the ISO 4217 code. " + current.currency() + " is used.");
    }
  }

  private void month(JsonParser parser, String file) throws IOException {
    String text = text(parser, file, "fiscalYearStart");
    if (text.matches("[1-9]|1[0-2]")) {
      current = current.withFiscalYearStart(Integer.parseInt(text));
    } else if (!text.isEmpty()) {
      bad(
          parser,
          file,
          "fiscalYearStart",
          text,
          "a month from 1 to 12",
          "Write the month in which fiscal years start. "
              + current.fiscalYearStart()
              + " is used.");
    }
  }

  private void period(JsonParser parser, String file) throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      String text = text(parser, file, "period");
      if (!text.isEmpty()) {
        bad(parser, file, "period", text, "from and to", "Write the two days below period.");
      }
      return;
    }
    LocalDate from = null;
    LocalDate to = null;
    Origin end = place(parser, file);
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      parser.nextToken();
      switch (key) {
        case "from" -> from = date(parser, file, key).orElse(null);
        case "to" -> {
          end = place(parser, file);
          to = date(parser, file, key).orElse(null);
        }
        default -> {
          builder.issue(
              Issue.warning(
                  place(parser, file), "period." + key, key, "from or to", "It is not read."));
          parser.skipChildren();
        }
      }
    }
    if (from != null && to != null && !from.isBefore(to)) {
      builder.issue(
          Issue.error(
              end,
              "period.to",
              to.toString(),
              "a day after period.from, which is " + from,
              "Correct the days. The portfolio has no period."));
    } else if (from != null || to != null) {
      current = current.withPeriod(DateRange.of(from, to));
    }
  }

  private Optional<LocalDate> date(JsonParser parser, String file, String key) throws IOException {
    String text = text(parser, file, "period." + key);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Dates.parse(text));
    } catch (DateTimeParseException e) {
      bad(parser, file, "period." + key, text, "a date YYYY-MM-DD", "Write such as 2019-10-01.");
      return Optional.empty();
    }
  }

  private void complete(JsonParser parser, String file) throws IOException {
    Set<String> names = new HashSet<>();
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        completeTable(parser, file, text(parser, file, "complete"), names);
      }
    } else {
      for (String name : text(parser, file, "complete").split("[;,\\s]+")) {
        completeTable(parser, file, name, names);
      }
    }
    current = current.withComplete(names);
  }

  private void completeTable(JsonParser parser, String file, String name, Set<String> names) {
    if (name.isEmpty()) {
      return;
    }
    Optional<Table<?>> table = Tables.find(name);
    if (table.isPresent()) {
      names.add(table.get().name());
      return;
    }
    List<String> known = Tables.all().stream().map(Table::name).toList();
    bad(
        parser,
        file,
        "complete",
        name,
        "the name of a table",
        NearestName.of(name, known)
            .map(nearest -> "Maybe " + nearest + " is meant. No table is complete by it.")
            .orElse("Write the name of a table. No table is complete by it."));
  }

  /** Words as they stand, under the same rule as a column of text. */
  private String words(JsonParser parser, String file, String key) throws IOException {
    String text = text(parser, file, key);
    if (text.isEmpty() || TEXT.parse(text) != null) {
      return text;
    }
    bad(parser, file, key, text, TEXT.expected(), TEXT.refuse(text).fix() + " It is not read.");
    return "";
  }

  /** The text of a scalar; nothing for null, and nothing but an issue for an object or an array. */
  private String text(JsonParser parser, String file, String key) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.VALUE_NULL) {
      return "";
    }
    if (token.isScalarValue()) {
      return parser.getText();
    }
    bad(
        parser,
        file,
        key,
        token == JsonToken.START_ARRAY ? "[…]" : "{…}",
        "one value",
        "Write a single value. It is not read.");
    parser.skipChildren();
    return "";
  }

  private void bad(
      JsonParser parser, String file, String column, String value, String expected, String fix) {
    builder.issue(Issue.error(place(parser, file), column, value, expected, fix));
  }

  static Origin place(JsonParser parser, String file) {
    return new Origin(file, Math.max(0, parser.currentTokenLocation().getLineNr()));
  }
}
