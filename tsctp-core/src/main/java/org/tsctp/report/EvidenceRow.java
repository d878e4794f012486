package org.tsctp.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tsctp.explain.Fact;
import org.tsctp.explain.Origin;
import org.tsctp.partnership.Portfolio;
import org.tsctp.partnership.Row;
import org.tsctp.partnership.Table;
import org.tsctp.partnership.Tables;
import org.tsctp.rule.Finding;

/**
 * One row that a finding rests on, whole.
 *
 * @param finding the finding
 * @param table name of the table
 * @param id id of the row
 * @param origin place of the row
 * @param cells text by column, without empty cells that the rule did not read
 * @param read the columns that the rule read
 */
record EvidenceRow(
    Finding finding,
    String table,
    String id,
    Origin origin,
    Map<String, String> cells,
    Set<String> read) {

  /** The rows that a finding rests on, in the order of its explanation. */
  static List<EvidenceRow> of(Finding finding, Portfolio portfolio) {
    Map<List<String>, List<Fact>> byRow = new LinkedHashMap<>();
    for (Fact fact : finding.verdict().explanation().facts()) {
      byRow.computeIfAbsent(List.of(fact.table(), fact.id()), row -> new ArrayList<>()).add(fact);
    }
    return byRow.values().stream().map(facts -> of(finding, facts, portfolio)).toList();
  }

  private static EvidenceRow of(Finding finding, List<Fact> facts, Portfolio portfolio) {
    Fact first = facts.get(0);
    Set<String> read = new LinkedHashSet<>();
    facts.forEach(fact -> read.add(fact.column()));
    return new EvidenceRow(
        finding,
        first.table(),
        first.id(),
        first.origin(),
        cells(Tables.get(first.table()), first.id(), portfolio, read),
        read);
  }

  private static <R extends Row> Map<String, String> cells(
      Table<R> table, String id, Portfolio portfolio, Set<String> read) {
    Map<String, String> cells = new LinkedHashMap<>();
    R row = portfolio.get(table.type(), id);
    for (int i = 0; i < table.columns().size(); i++) {
      String column = table.columns().get(i).name();
      String text = table.columns().get(i).format(table.value(row, i));
      if (!text.isEmpty() || read.contains(column)) {
        cells.put(column, text);
      }
    }
    return cells;
  }
}
