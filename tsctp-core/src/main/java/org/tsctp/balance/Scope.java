package org.tsctp.balance;

import java.util.Comparator;
import org.tsctp.basics.CodePoints;
import org.tsctp.basics.FiscalYear;

/**
 * A country, or all of them, in one fiscal year.
 *
 * @param country alpha-3 code, or {@code ALL}
 * @param year the fiscal year
 */
public record Scope(String country, FiscalYear year) {

  /** Names the scope of all countries and of regional money. */
  public static final String ALL = "ALL";

  /** Order by id, code point by code point. */
  public static final Comparator<Scope> ORDER = Comparator.comparing(Scope::id, CodePoints.ORDER);

  /**
   * The id.
   *
   * @return such as {@code MLI:FY2019}
   */
  public String id() {
    return country + ":" + year;
  }

  /**
   * Whether this is all countries.
   *
   * @return true for ALL
   */
  public boolean isAll() {
    return country.equals(ALL);
  }

  /**
   * The same country a year before.
   *
   * @return the scope
   */
  public Scope previous() {
    return new Scope(country, year.previous());
  }
}
