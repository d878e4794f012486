package org.tsctp.source;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tsctp.explain.Issue;
import org.tsctp.partnership.Authority;
import org.tsctp.partnership.Channel;

/**
 * How a program is paid.
 *
 * @param code short name for ids, empty = made from the program's name
 * @param authority legal authority, null = not known
 * @param account budget account, null = not known
 * @param channel channel, null = grant
 * @param from first start date that it holds for, null = since always
 * @param to first start date that it no longer holds for, null = open
 */
record FmtrptFunding(
    String code,
    @Nullable Authority authority,
    @Nullable String account,
    @Nullable Channel channel,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {

  /** A program that the table lacks: the paying department decides. */
  static final FmtrptFunding UNLISTED = new FmtrptFunding("", null, null, null, null, null);

  /** A program that the table splits by a date that is not known. */
  static final FmtrptFunding UNDECIDED = new FmtrptFunding("?", null, null, null, null, null);

  /** Reads a line of the table; a bad one is an issue and does not count. */
  static Optional<FmtrptFunding> parse(SourceRow row, Consumer<Issue> issues) {
    SourceCells cells = new SourceCells(row, "The line does not count.", issues);
    cells.required("program");
    FmtrptFunding funding =
        new FmtrptFunding(
            Names.code(cells.text("code")),
            cells.code(Authority.class, "authority"),
            cells.optional("account"),
            cells.code(Channel.class, "channel"),
            cells.date("from"),
            cells.date("to"));
    return cells.make(() -> funding);
  }

  /** Whether it holds for all of these days. */
  boolean covers(LocalDate first, LocalDate last) {
    return (from == null || !first.isBefore(from)) && (to == null || last.isBefore(to));
  }

  /** The same for a program whose name only begins like the line's. */
  FmtrptFunding ofPart() {
    return new FmtrptFunding("", authority, account, channel, from, to);
  }

  /** The same, with the authority that the paying department has where the table gives none. */
  FmtrptFunding orOf(FmtrptProgram.Department department) {
    if (authority != null || equals(UNDECIDED)) {
      return this;
    }
    Authority paying =
        switch (department) {
          case STATE -> Authority.FAA;
          case DEFENSE -> Authority.TITLE_10;
          case HOMELAND_SECURITY, UNKNOWN -> null;
        };
    return new FmtrptFunding(code, paying, account, channel, from, to);
  }
}
