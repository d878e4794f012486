package org.tsctp.source;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.FiscalYear;
import org.tsctp.explain.Issue;
import org.tsctp.explain.Loaded;
import org.tsctp.explain.Origin;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Portfolio;
import org.tsctp.partnership.PortfolioBuilder;
import org.tsctp.partnership.PortfolioHeader;
import org.tsctp.partnership.Provenance;
import org.tsctp.partnership.Table;
import org.tsctp.partnership.Tables;
import org.tsctp.partnership.Transaction;

/** Turns lines of the Greenbook into activities and obligations. */
final class GreenbookPortfolio {

  private static final String CURRENCY = "USD";
  private static final String SOURCE = "US Overseas Loans and Grants (Greenbook)";

  private static final PortfolioHeader HEADER =
      PortfolioHeader.of("greenbook")
          .withTitle(SOURCE)
          .withAttribution(
              "USAID, US Overseas Loans and Grants: Obligations and Loan Authorizations (US"
                  + " government work)");

  /** An activity on its way. */
  private static final class Draft {
    private final GreenbookLine first;
    private final Set<String> agencies = new HashSet<>();
    private int size;

    Draft(GreenbookLine first) {
      this.first = first;
    }

    /** The agency that all lines name, or null if they differ. */
    @Nullable String agency() {
      return agencies.size() == 1 ? agencies.iterator().next() : null;
    }
  }

  private final PortfolioBuilder builder = Portfolio.builder(HEADER);
  private final GreenbookAccounts accounts;
  private final Map<String, Draft> drafts = new LinkedHashMap<>();
  private final Set<String> unmapped = new HashSet<>();
  private final IssueGroups groups = new IssueGroups();

  GreenbookPortfolio(GreenbookAccounts accounts) {
    this.accounts = accounts;
  }

  void issue(Issue issue) {
    builder.issue(issue);
  }

  void add(GreenbookLine line) {
    String place = line.country() == null ? Names.code(line.countryText()) : line.country();
    FiscalYear year = year(line);
    String activity = "GREENBOOK-" + place + "-" + Names.code(line.account()) + "-" + year;
    Draft draft = drafts.computeIfAbsent(activity, key -> new Draft(line));
    if (!draft.first.origin().file().equals(line.origin().file())) {
      leaveOut(new GreenbookCsv.BadLine(secondFile(line, draft.first), line.historical()));
      return;
    }
    draft.size++;
    if (!line.agency().isEmpty()) {
      draft.agencies.add(line.agency());
    }
    builder.add(
        Transaction.builder(activity + "-" + draft.size)
            .activity(activity)
            .type(Transaction.Type.OBLIGATION)
            .date(year.last())
            .amount(line.historical())
            .provenance(Provenance.of(SOURCE).withNote(note(line)))
            .build(),
        line.origin());
    check(line);
  }

  /** Counts a line that is left out. */
  void leaveOut(GreenbookCsv.BadLine line) {
    Table<Transaction> table = Tables.of(Transaction.class);
    @Nullable Object[] values = new Object[table.columns().size()];
    values[table.indexOf("amount")] = line.amount();
    values[table.indexOf("currency")] = CURRENCY;
    Issue issue = line.issue();
    builder.add(table, values, new Origin(issue.file(), issue.line()), true);
    groups.add(issue);
  }

  Loaded<Portfolio> load() {
    drafts.forEach((id, draft) -> builder.add(activity(id, draft), draft.first.origin()));
    groups.flush(builder::issue);
    return builder.load();
  }

  private Activity activity(String id, Draft draft) {
    GreenbookLine line = draft.first;
    GreenbookAccounts.Line known =
        accounts.find(line.account()).orElse(new GreenbookAccounts.Line(null, null));
    FiscalYear year = year(line);
    return Activity.builder(id)
        .title(line.account() + ", " + line.countryText() + ", " + year)
        .country(line.country())
        .agency(draft.agency())
        .authority(known.authority())
        .account(known.account() == null ? line.account() : known.account())
        .fiscalYear(year.year())
        .currency(CURRENCY)
        .from(year.first())
        .build();
  }

  private void check(GreenbookLine line) {
    if (line.isTransitionQuarter()) {
      groups.add(
          Issue.warning(
              line.origin(),
              "Fiscal Year",
              line.yearText(),
              "a fiscal year",
              "This is the transition quarter of July to September 1976. It counts to FY1976."));
    }
    if (accounts.find(line.account()).isEmpty() && unmapped.add(Names.key(line.account()))) {
      builder.issue(
          Issue.warning(
              line.origin(),
              "Funding Account Name",
              line.account(),
              "an account that the table of accounts has",
              "Its money is UNMAPPED. Add a line to a table with the columns of"
                  + " greenbook_funding.csv and read it too."));
    }
  }

  private static Issue secondFile(GreenbookLine line, GreenbookLine first) {
    return Issue.error(
        line.origin(),
        "",
        line.countryText(),
        "each country, account and fiscal year in one file",
        "Read one release. Lines of these accounts and years were read from "
            + first.origin().file()
            + ". The line is left out.");
  }

  private static FiscalYear year(GreenbookLine line) {
    return new FiscalYear(line.year(), FiscalYear.UNITED_STATES);
  }

  private static String note(GreenbookLine line) {
    StringJoiner note = new StringJoiner("; ");
    note.add("category: " + line.category());
    note.add("constant dollars: " + line.constant());
    note.add("publication row: " + line.publicationRow());
    note.add("agency: " + line.agency());
    if (line.isTransitionQuarter()) {
      note.add("fiscal year: " + line.yearText() + ", the transition quarter");
    }
    return note.toString();
  }
}
