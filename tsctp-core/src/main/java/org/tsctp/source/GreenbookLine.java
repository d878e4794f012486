package org.tsctp.source;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tsctp.explain.Origin;

/**
 * One line of the Greenbook: obligations of a fiscal year, country and account.
 *
 * @param origin its place
 * @param yearText fiscal year as written, such as {@code 1976.9} for the transition quarter
 * @param year fiscal year that it counts to
 * @param country alpha-3, null for a region
 * @param countryText country or region as written
 * @param category Economic or Military
 * @param publicationRow row of the printed book
 * @param agency funding agency
 * @param account funding account as written
 * @param historical dollars of the year
 * @param constant text of the constant dollars, which each release bases anew
 */
record GreenbookLine(
    Origin origin,
    String yearText,
    int year,
    @Nullable String country,
    String countryText,
    String category,
    String publicationRow,
    String agency,
    String account,
    BigDecimal historical,
    String constant) {

  /** Whether this is the quarter between fiscal years 1976 and 1977. */
  boolean isTransitionQuarter() {
    return !yearText.equals(String.valueOf(year));
  }
}
