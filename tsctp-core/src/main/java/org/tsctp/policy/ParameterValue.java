package org.tsctp.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.tsctp.explain.Citation;
import org.tsctp.explain.Force;

/**
 * A parameter's value on a day, with the source that sets it.
 *
 * @param id such as {@code vetting.validity}
 * @param text the value, such as {@code 365} or {@code 0.20,0.80}
 * @param unit its unit
 * @param since day from which it holds
 * @param citation who says so
 * @param force whether law, policy, an audit or we ourselves say so
 */
public record ParameterValue(
    String id, String text, Parameter.Unit unit, LocalDate since, Citation citation, Force force) {

  /**
   * A whole number.
   *
   * @return the number of days, hours or things
   * @throws NumberFormatException if the parameter is none
   */
  public int whole() {
    return Integer.parseInt(text);
  }

  /**
   * A decimal.
   *
   * @return the share or factor
   * @throws NumberFormatException if the parameter is none
   */
  public BigDecimal decimal() {
    return new BigDecimal(text);
  }

  /**
   * The lower bound of a range of numbers.
   *
   * @return the bound, included
   */
  public BigDecimal lower() {
    return new BigDecimal(words().get(0));
  }

  /**
   * The upper bound of a range of numbers.
   *
   * @return the bound, included
   */
  public BigDecimal upper() {
    return new BigDecimal(words().get(1));
  }

  /**
   * The entries of a list or range.
   *
   * @return the entries in order, without blanks around them
   */
  public List<String> words() {
    return java.util.Arrays.stream(text.split(",", -1)).map(String::strip).toList();
  }
}
