package org.tsctp.source;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The forms of files that take part in reading the training report. */
enum FmtrptForm {
  /** The courses as extracted from the report. */
  XML,
  /** The courses as published in a table. */
  TSV,
  /** A user's own lines for the table of programs. */
  PROGRAMS;

  static final String EXPECTED =
      "a training report in XML (root element countries), its published TSV, or a table of programs";

  private static final Pattern ROOT = Pattern.compile("<(!DOCTYPE\\s)?\\s*countries\\b");

  /** The form of a file that starts like this. */
  static Optional<FmtrptForm> of(String head) {
    if (head.stripLeading().startsWith("<")) {
      return ROOT.matcher(head).find() ? Optional.of(XML) : Optional.empty();
    }
    if (SourceHeader.has(head, '\t', Set.of("training:country", "training:program"))) {
      return Optional.of(TSV);
    }
    return SourceHeader.has(head, ',', Set.of("program", "code", "authority", "account"))
        ? Optional.of(PROGRAMS)
        : Optional.empty();
  }
}
