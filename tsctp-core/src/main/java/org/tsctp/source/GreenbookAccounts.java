package org.tsctp.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tsctp.explain.Issue;
import org.tsctp.partnership.Authority;

/**
 * The table that turns a published funding account into an account of the taxonomy and its
 * authority. It comes as {@code greenbook_funding.csv}; a user's line for an account takes the
 * place of the bundled one.
 */
final class GreenbookAccounts {

  /**
   * What the table says of an account.
   *
   * @param account account of the taxonomy, null = none
   * @param authority legal authority, null = not known
   */
  record Line(@Nullable String account, @Nullable Authority authority) {}

  private final Map<String, Line> lines = new HashMap<>();

  /** The bundled table. */
  static GreenbookAccounts bundled() {
    GreenbookAccounts accounts = new GreenbookAccounts();
    SourceCsv.bundled(
        "greenbook_funding.csv",
        row ->
            accounts.replace(
                row,
                issue -> {
                  throw new IllegalStateException(issue.text());
                }));
    return accounts;
  }

  /** Lays a user's line over the table; a bad one is an issue. */
  void replace(SourceRow row, Consumer<Issue> issues) {
    SourceCells cells = new SourceCells(row, "The line does not count.", issues);
    String name = cells.required("funding_account_name");
    Line line = new Line(cells.optional("account"), cells.code(Authority.class, "authority"));
    cells.make(() -> line).ifPresent(good -> lines.put(Names.key(name), good));
  }

  /** The line for a published account, or empty if the table lacks it. */
  Optional<Line> find(String fundingAccount) {
    return Optional.ofNullable(lines.get(Names.key(fundingAccount)));
  }
}
