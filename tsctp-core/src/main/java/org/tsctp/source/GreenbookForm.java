package org.tsctp.source;

import java.util.Optional;
import java.util.Set;

/** The forms of files that take part in reading the Greenbook. */
enum GreenbookForm {
  /** The lines of the Greenbook. */
  LINES,
  /** A user's own lines for the table of accounts. */
  ACCOUNTS;

  static final String EXPECTED =
      "a Greenbook table (columns fiscal year, country, assistance category, funding account,"
          + " obligations) or a table of accounts";

  /** The form of a file that starts like this. */
  static Optional<GreenbookForm> of(String head) {
    if (SourceHeader.has(head, ',', Set.of("funding_account_name", "account", "authority"))) {
      return Optional.of(ACCOUNTS);
    }
    return head.lines().anyMatch(line -> GreenbookColumns.find(line).isPresent())
        ? Optional.of(LINES)
        : Optional.empty();
  }
}
