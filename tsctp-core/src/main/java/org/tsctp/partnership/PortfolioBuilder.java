package org.tsctp.partnership;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.NearestName;
import org.tsctp.explain.Issue;
import org.tsctp.explain.Loaded;
import org.tsctp.explain.Origin;

/**
 * Gathers rows in any order and checks them against each other.
 *
 * <p>{@link #load()} answers with the portfolio and everything that was wrong; {@link #build()}
 * throws if anything was. A row with an id that another row of its table carries, with columns that
 * contradict each other, or with a reference to nowhere in a column that it needs, is left out.
 */
public final class PortfolioBuilder {

  private static final long MOST_COMPARISONS = 20_000_000;

  private PortfolioHeader header;
  private long comparisonsLeft = MOST_COMPARISONS;
  private final Map<Class<?>, List<Draft<?>>> drafts = new HashMap<>();
  private final List<Issue> issues = new ArrayList<>();
  private final Map<Class<?>, Set<String>> keptLeftOutIds = new HashMap<>();
  private final Set<Class<?>> keptTablesWithLeftOut = new HashSet<>();
  private final List<LeftOut> keptLeftOut = new ArrayList<>();

  PortfolioBuilder(PortfolioHeader header) {
    this.header = header;
  }

  /**
   * Replaces the header.
   *
   * @param newHeader what is said of the portfolio as a whole
   * @return this builder
   */
  public PortfolioBuilder header(PortfolioHeader newHeader) {
    this.header = newHeader;
    return this;
  }

  /**
   * The header so far.
   *
   * @return the header
   */
  public PortfolioHeader header() {
    return header;
  }

  /**
   * Declares tables complete: there, a missing row means that there was none.
   *
   * @param types the records of the tables
   * @return this builder
   */
  @SafeVarargs
  public final PortfolioBuilder complete(Class<? extends Row>... types) {
    Set<String> names = new HashSet<>(header.complete());
    for (Class<? extends Row> type : types) {
      names.add(Tables.of(type).name());
    }
    header = header.withComplete(names);
    return this;
  }

  /**
   * Adds a row made in a program.
   *
   * @param row the row
   * @return this builder
   */
  public PortfolioBuilder add(Row row) {
    return add(row, Origin.PROGRAM);
  }

  /**
   * Adds rows made in a program.
   *
   * @param rows the rows
   * @return this builder
   */
  public PortfolioBuilder addAll(Iterable<? extends Row> rows) {
    rows.forEach(this::add);
    return this;
  }

  /**
   * Adds a row that was read.
   *
   * @param <R> the record
   * @param row the row
   * @param origin its place
   * @return this builder
   */
  public <R extends Row> PortfolioBuilder add(R row, Origin origin) {
    Table<R> table = Tables.of(row);
    draftsOf(table).add(new Draft<>(table, table.values(row), row, origin, false));
    return this;
  }

  /**
   * Adds a row as its cells were read. A value that could not be read is null.
   *
   * @param <R> the record
   * @param table the table
   * @param values one value per column; a required column may be null only in a row left out
   * @param origin its place
   * @param leftOut whether a bad cell leaves the row out
   * @return this builder
   */
  public <R extends Row> PortfolioBuilder add(
      Table<R> table, @Nullable Object[] values, Origin origin, boolean leftOut) {
    draftsOf(table)
        .add(new Draft<>(table, values, leftOut ? null : table.create(values), origin, leftOut));
    return this;
  }

  /**
   * Adds an issue found by whoever reads.
   *
   * @param issue the issue
   * @return this builder
   */
  public PortfolioBuilder issue(Issue issue) {
    issues.add(issue);
    return this;
  }

  /**
   * Says that rows of a table could not be read, so that it is not complete.
   *
   * @param type the record of the table
   * @return this builder
   */
  public PortfolioBuilder incomplete(Class<? extends Row> type) {
    keptTablesWithLeftOut.add(type);
    return this;
  }

  /**
   * Removes a row, for what-if questions.
   *
   * @param type the record
   * @param id the id
   * @return this builder
   */
  public PortfolioBuilder remove(Class<? extends Row> type, String id) {
    draftsOf(Tables.of(type)).removeIf(draft -> id.equals(draft.id()));
    return this;
  }

  /**
   * Takes one row out again, which need not have an id of its own.
   *
   * @param <R> the record
   * @param row the row itself, as it was added or as it stands in the portfolio this builder is
   *     from
   * @return this builder
   */
  public <R extends Row> PortfolioBuilder remove(R row) {
    draftsOf(Tables.of(row)).removeIf(draft -> draft.row == row);
    return this;
  }

  /**
   * Checks the rows against each other.
   *
   * @return the portfolio, and everything that was wrong
   */
  public Loaded<Portfolio> load() {
    Map<Class<?>, Set<String>> carried = carriedIds();
    for (Table<?> table : Tables.all()) {
      check(table, carried);
    }
    Map<Class<?>, TableRows<?>> tables = new HashMap<>();
    Map<Class<?>, Set<String>> leftOutIds = new HashMap<>(keptLeftOutIds);
    Set<Class<?>> tablesWithLeftOut = new HashSet<>(keptTablesWithLeftOut);
    for (Table<?> table : Tables.all()) {
      tables.put(table.type(), rows(table));
      for (Draft<?> draft : draftsOf(table)) {
        if (draft.leftOut) {
          tablesWithLeftOut.add(table.type());
          String id = draft.id();
          if (id != null && table.hasId()) {
            leftOutIds.computeIfAbsent(table.type(), t -> new HashSet<>()).add(id);
          }
        }
      }
    }
    List<LeftOut> leftOut = new ArrayList<>(keptLeftOut);
    leftOut.addAll(leftOutMoney());
    Portfolio portfolio = new Portfolio(header, tables, leftOutIds, tablesWithLeftOut, leftOut);
    issues.addAll(CommandLoops.find(portfolio));
    return new Loaded<>(portfolio, issues);
  }

  /**
   * Checks the rows against each other and insists that nothing is wrong.
   *
   * @return the portfolio
   * @throws IllegalArgumentException listing everything that is wrong
   */
  public Portfolio build() {
    List<String> problems = RowValidation.ofValues(allRows());
    if (problems.isEmpty()) {
      return load().orThrow();
    }
    if (drafts.values().stream().flatMap(List::stream).noneMatch(Draft::lacksRequired)) {
      load().issues().stream()
          .filter(issue -> issue.severity() == Issue.Severity.ERROR)
          .forEach(issue -> problems.add(issue.text()));
    }
    throw new IllegalArgumentException(
        problems.size()
            + (problems.size() == 1 ? " error:\n" : " errors:\n")
            + String.join("\n", problems));
  }

  void keepLeftOut(
      Map<Class<?>, Set<String>> ids, Set<Class<?>> tables, List<LeftOut> leftOutMoney) {
    keptLeftOutIds.putAll(ids);
    keptTablesWithLeftOut.addAll(tables);
    keptLeftOut.addAll(leftOutMoney);
  }

  private List<Row> allRows() {
    List<Row> rows = new ArrayList<>();
    for (Table<?> table : Tables.all()) {
      for (Draft<?> draft : draftsOf(table)) {
        if (draft.row != null) {
          rows.add(draft.row);
        }
      }
    }
    return rows;
  }

  @SuppressWarnings("unchecked") // drafts maps each record to drafts of its own table
  private <R extends Row> List<Draft<R>> draftsOf(Table<R> table) {
    return (List<Draft<R>>)
        (List<?>) drafts.computeIfAbsent(table.type(), type -> new ArrayList<>());
  }

  private Map<Class<?>, Set<String>> carriedIds() {
    Map<Class<?>, Set<String>> carried = new HashMap<>();
    for (Table<?> table : Tables.all()) {
      Set<String> ids = new HashSet<>(keptLeftOutIds.getOrDefault(table.type(), Set.of()));
      if (table.hasId()) {
        for (Draft<?> draft : draftsOf(table)) {
          String id = draft.id();
          if (id != null) {
            ids.add(id);
          }
        }
      }
      carried.put(table.type(), ids);
    }
    return carried;
  }

  private <R extends Row> void check(Table<R> table, Map<Class<?>, Set<String>> carried) {
    List<Draft<R>> rows = draftsOf(table);
    checkRepeats(table, rows);
    for (Draft<R> draft : rows) {
      checkReferences(draft, carried);
      checkConsistency(draft);
    }
  }

  /** The same id twice, or two rates of one currency and day: nobody can say which one holds. */
  private <R extends Row> void checkRepeats(Table<R> table, List<Draft<R>> rows) {
    boolean rates = table.type() == ExchangeRate.class;
    if (!table.hasId() && !rates) {
      return;
    }
    // Repeats are rare: a list is made only for a key that comes a second time.
    Map<String, Draft<R>> first = new HashMap<>(rows.size() * 2);
    Map<String, List<Draft<R>>> repeats = new LinkedHashMap<>();
    for (Draft<R> draft : rows) {
      String key = rates ? draft.rateKey() : draft.id();
      Draft<R> other = key == null ? null : first.putIfAbsent(key, draft);
      if (other != null) {
        repeats.computeIfAbsent(key, k -> new ArrayList<>(List.of(other))).add(draft);
      }
    }
    repeats.forEach((key, drafted) -> leaveOutRepeats(table, rates, key, drafted));
  }

  private <R extends Row> void leaveOutRepeats(
      Table<R> table, boolean rates, String key, List<Draft<R>> repeats) {
    for (Draft<R> draft : repeats) {
      draft.leftOut = true;
      List<Origin> others = new ArrayList<>();
      repeats.stream().filter(other -> !other.equals(draft)).forEach(o -> others.add(o.origin));
      Issue issue =
          rates
              ? Issue.error(
                  draft.origin,
                  "date",
                  key,
                  "one rate of a currency on a day",
                  "Keep the right one. All rows of that currency and day are left out.")
              : Issue.error(
                  draft.origin,
                  "id",
                  key,
                  "an id that no other row of " + table + " has",
                  "Give each row an id of its own. All rows with this id are left out.");
      issues.add(issue.withAlsoAt(others));
    }
  }

  private <R extends Row> void checkReferences(Draft<R> draft, Map<Class<?>, Set<String>> carried) {
    List<Column> columns = draft.table.columns();
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      Class<? extends Row> target = column.target().orElse(null);
      if (target == null || !(draft.values[i] instanceof String id)) {
        continue;
      }
      Set<String> known = carried.getOrDefault(target, Set.of());
      if (known.contains(id)) {
        continue;
      }
      String table = Tables.of(target).name();
      issues.add(
          Issue.error(
              draft.origin,
              column.name(),
              id,
              "the id of a row of " + table,
              nearest(id, known)
                      .map(nearest -> "Maybe " + nearest + " is meant; otherwise add the row to ")
                      .orElse("Correct the id, or add the row to ")
                  + table
                  + "."
                  + (column.leavesRowOut()
                      ? " The row is left out."
                      : " The cell counts as empty.")));
      if (column.leavesRowOut()) {
        draft.leftOut = true;
      } else {
        draft.empty(i);
      }
    }
  }

  /** The nearest id, as long as looking through all ids does not take too long. */
  private Optional<String> nearest(String id, Set<String> known) {
    comparisonsLeft -= known.size();
    return comparisonsLeft < 0 ? Optional.empty() : NearestName.of(id, known);
  }

  private <R extends Row> void checkConsistency(Draft<R> draft) {
    if (draft.row == null) {
      return;
    }
    draft
        .row
        .inconsistency()
        .ifPresent(
            problem -> {
              draft.leftOut = true;
              issues.add(
                  Issue.error(
                      draft.origin,
                      problem.column(),
                      problem.value(),
                      problem.expected(),
                      problem.fix() + " The row is left out."));
            });
  }

  private <R extends Row> TableRows<R> rows(Table<R> table) {
    List<TableRows.Placed<R>> placed = new ArrayList<>();
    for (Draft<R> draft : draftsOf(table)) {
      if (!draft.leftOut && draft.row != null) {
        placed.add(new TableRows.Placed<>(draft.row, draft.origin));
      }
    }
    return new TableRows<>(table, placed);
  }

  private List<LeftOut> leftOutMoney() {
    record Total(int rows, BigDecimal amount) {}
    List<LeftOut> result = new ArrayList<>();
    Map<String, String> activityCurrencies = new HashMap<>();
    for (Draft<Activity> draft : draftsOf(Tables.of(Activity.class))) {
      String id = draft.id();
      if (id != null && !draft.leftOut && draft.row != null) {
        String own = draft.row.currency();
        activityCurrencies.put(id, own == null ? header.currency() : own);
      }
    }
    for (Table<?> table : Tables.all()) {
      Map<String, Total> byCurrency = new java.util.TreeMap<>();
      for (Draft<?> draft : draftsOf(table)) {
        if (draft.leftOut) {
          byCurrency.merge(
              draft.currency(header.currency(), activityCurrencies),
              new Total(1, draft.amount()),
              (a, b) -> new Total(a.rows + b.rows, a.amount.add(b.amount)));
        }
      }
      byCurrency.forEach(
          (currency, total) ->
              result.add(new LeftOut(table.name(), total.rows, total.amount, currency)));
    }
    return result;
  }
}
