package org.tsctp.rulebook;

import java.util.Comparator;
import org.tsctp.basics.CodePoints;
import org.tsctp.basics.FiscalYear;

/**
 * Something with an id, in one fiscal year.
 *
 * @param key its id
 * @param year the fiscal year
 */
record Yearly(String key, FiscalYear year) {

  /** Order by id, code point by code point. */
  static final Comparator<Yearly> ORDER = Comparator.comparing(Yearly::id, CodePoints.ORDER);

  /** The id, such as {@code P1:FY2019}. */
  String id() {
    return key + ":" + year;
  }
}
