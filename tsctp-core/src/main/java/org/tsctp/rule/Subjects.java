package org.tsctp.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.tsctp.basics.Money;
import org.tsctp.partnership.PortfolioView;
import org.tsctp.partnership.Row;

/**
 * Which subjects a rule judges, and how they are shown.
 *
 * @param <S> kind of subject
 * @param kind such as {@code delivery}
 * @param list the subjects of an evaluation, by id in code point order
 * @param describe a subject as reports show it
 * @param value money at stake, empty if there is none or its currency is not known
 */
public record Subjects<S>(
    String kind,
    Function<Context, List<S>> list,
    BiFunction<S, Context, Subject> describe,
    BiFunction<S, Context, Optional<Money>> value) {

  /**
   * The visible rows of a table.
   *
   * @param <R> the record
   * @param kind name of the kind, such as {@code delivery}
   * @param type the record
   * @param describe a row as reports show it
   * @param value money at stake
   * @return the subjects
   */
  public static <R extends Row> Subjects<R> visible(
      String kind,
      Class<R> type,
      BiFunction<R, PortfolioView, Subject> describe,
      BiFunction<R, PortfolioView, Optional<Money>> value) {
    return of(kind, context -> context.view().list(type), describe, value);
  }

  /**
   * The known rows of a table, also those that have not happened yet.
   *
   * @param <R> the record
   * @param kind name of the kind, such as {@code activity}
   * @param type the record
   * @param describe a row as reports show it
   * @param value money at stake
   * @return the subjects
   */
  public static <R extends Row> Subjects<R> known(
      String kind,
      Class<R> type,
      BiFunction<R, PortfolioView, Subject> describe,
      BiFunction<R, PortfolioView, Optional<Money>> value) {
    return of(kind, context -> context.view().listKnown(type), describe, value);
  }

  private static <R extends Row> Subjects<R> of(
      String kind,
      Function<Context, List<R>> list,
      BiFunction<R, PortfolioView, Subject> describe,
      BiFunction<R, PortfolioView, Optional<Money>> value) {
    return new Subjects<>(
        kind,
        list,
        (row, context) -> describe.apply(row, context.view()),
        (row, context) -> value.apply(row, context.view()));
  }
}
