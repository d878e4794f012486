package org.tsctp.source;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The years that name a report: {@code 2018_2019} tells of fiscal year 2018. */
final class FmtrptReport {

  private static final Pattern YEARS = Pattern.compile("(?<!\\d)(\\d{4})[_-](\\d{4})(?!\\d)");

  private FmtrptReport() {}

  /** The years in a name, else the name itself without its ending. */
  static String of(String name) {
    Matcher years = YEARS.matcher(name);
    if (years.find()) {
      return years.group(1) + "_" + years.group(2);
    }
    int dot = name.lastIndexOf('.');
    return Names.slug(dot > 0 ? name.substring(0, dot) : name);
  }

  /** The first year of a report. */
  static OptionalInt firstYear(String report) {
    Matcher years = YEARS.matcher(report);
    return years.matches() ? OptionalInt.of(Integer.parseInt(years.group(1))) : OptionalInt.empty();
  }
}
