package org.tsctp.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tsctp.explain.Fact;
import org.tsctp.explain.ParameterUse;
import org.tsctp.partnership.Portfolio;
import org.tsctp.partnership.Row;
import org.tsctp.partnership.Table;
import org.tsctp.partnership.Tables;
import org.tsctp.policy.ParameterValue;
import org.tsctp.policy.Policy;

/** The parameters and cells under two findings, as far as the two sources differ in them. */
record Underlying(Evaluation before, Evaluation after) {

  /** Parameters that one of the two reads and that have another value in the other policy. */
  List<Change.Pair> parameters(Standing earlier, Standing later) {
    Map<String, LocalDate> read = new LinkedHashMap<>();
    Stream.concat(uses(earlier), uses(later)).forEach(use -> read.put(use.id(), use.since()));
    List<Change.Pair> pairs = new ArrayList<>();
    read.forEach(
        (id, since) ->
            pairs.add(
                new Change.Pair(
                    id, value(before.policy(), id, since), value(after.policy(), id, since))));
    return differing(pairs);
  }

  private static Stream<ParameterUse> uses(Standing standing) {
    return standing.finding() == null
        ? Stream.empty()
        : standing.finding().verdict().parameters().stream();
  }

  private static @Nullable String value(Policy policy, String id, LocalDate day) {
    return policy.at(day).find(id).map(ParameterValue::text).orElse(null);
  }

  /** Cells that one of the two rests on and that hold something else in the other portfolio. */
  List<Change.Pair> cells(Standing earlier, Standing later) {
    List<Change.Pair> pairs = new ArrayList<>();
    Stream.concat(facts(earlier), facts(later))
        .distinct()
        .forEach(
            fact ->
                pairs.add(
                    new Change.Pair(
                        fact.table() + "." + fact.column() + " of " + fact.id(),
                        value(before.portfolio(), fact),
                        value(after.portfolio(), fact))));
    return differing(pairs);
  }

  private static Stream<Fact> facts(Standing standing) {
    return standing.finding() == null
        ? Stream.empty()
        : standing.finding().verdict().explanation().facts().stream();
  }

  private static @Nullable String value(Portfolio portfolio, Fact fact) {
    return Tables.find(fact.table())
        .map(table -> value(portfolio, table, fact.id(), fact.column()))
        .orElse(null);
  }

  private static <R extends Row> @Nullable String value(
      Portfolio portfolio, Table<R> table, String id, String column) {
    return portfolio.find(table.type(), id).map(row -> table.text(row, column)).orElse(null);
  }

  private static List<Change.Pair> differing(List<Change.Pair> pairs) {
    return pairs.stream()
        .filter(pair -> !Objects.equals(pair.before(), pair.after()))
        .distinct()
        .toList();
  }
}
