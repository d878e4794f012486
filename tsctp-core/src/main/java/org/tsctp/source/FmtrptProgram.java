package org.tsctp.source;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the text of a program says: its name, the fiscal year of its money, and who pays.
 *
 * @param name the name alone, such as {@code IMET-1}
 * @param year the fiscal year, empty if the text names none
 * @param department who pays
 */
record FmtrptProgram(String name, OptionalInt year, Department department) {

  /** Who pays. */
  enum Department {
    STATE("Department of State"),
    DEFENSE("Department of Defense"),
    HOMELAND_SECURITY("Department of Homeland Security"),
    UNKNOWN(null);

    private final @Nullable String title;

    Department(@Nullable String title) {
      this.title = title;
    }

    /** Name of the department, null for an unknown one. */
    @Nullable String title() {
      return title;
    }
  }

  /** {@code DOS Africa Region, Mali,}: up to the second comma. */
  private static final Pattern REGION =
      Pattern.compile("(?i)^(DOS |DOD )?(Africa|Near East|[\\p{L} ]{1,40}) Region, ?[^,]{1,60}, ?");

  private static final Pattern YEAR =
      Pattern.compile("(?i)(,| -) ?(FY|Fiscal Year) ?(\\d{4}|\\d{2})\\b ?(.{0,60})$");

  /** Reads {@code IMET-1 - Fiscal Year 2018 Department of State Training} and older forms. */
  static FmtrptProgram parse(String text) {
    String name = Names.squeeze(text);
    Department department = Department.UNKNOWN;
    Matcher region = REGION.matcher(name);
    if (region.find()) {
      department = department(region.group(1) == null ? "" : region.group(1));
      name = name.substring(region.end());
    }
    Matcher year = YEAR.matcher(name);
    if (!year.find()) {
      return new FmtrptProgram(name, OptionalInt.empty(), department);
    }
    Department payer = department(year.group(4));
    return new FmtrptProgram(
        name.substring(0, year.start()).strip(),
        OptionalInt.of(FmtrptValues.year(year.group(3))),
        payer == Department.UNKNOWN ? department : payer);
  }

  private static Department department(String text) {
    return switch (Names.key(text)) {
      case "dos", "dos training", "department of state training" -> Department.STATE;
      case "dod", "dod training", "department of defense training" -> Department.DEFENSE;
      case "dohs training", "department of homeland security training" ->
          Department.HOMELAND_SECURITY;
      default -> Department.UNKNOWN;
    };
  }
}
