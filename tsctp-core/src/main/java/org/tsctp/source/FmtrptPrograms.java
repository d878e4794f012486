package org.tsctp.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.FiscalYear;
import org.tsctp.explain.Issue;

/**
 * The table that says under which authority and from which account a program is paid.
 *
 * <p>It comes as {@code fmtrpt_programs.csv}. A user's lines for a program take the place of all
 * bundled lines for it. A name fits the longest line that it equals or begins with, word by word:
 * {@code IMET-2} fits {@code IMET}.
 */
final class FmtrptPrograms {

  private final Map<String, List<FmtrptFunding>> lines = new HashMap<>();

  /** The bundled table. */
  static FmtrptPrograms bundled() {
    FmtrptPrograms programs = new FmtrptPrograms();
    programs.replace(
        rows -> SourceCsv.bundled("fmtrpt_programs.csv", rows),
        issue -> {
          throw new IllegalStateException(issue.text());
        });
    return programs;
  }

  /** Lays a user's lines over the table. */
  void replace(Consumer<Consumer<SourceRow>> reading, Consumer<Issue> issues) {
    Map<String, List<FmtrptFunding>> read = new LinkedHashMap<>();
    reading.accept(
        row ->
            FmtrptFunding.parse(row, issues)
                .ifPresent(
                    funding ->
                        read.computeIfAbsent(
                                Names.key(row.text("program")), key -> new ArrayList<>())
                            .add(funding)));
    lines.putAll(read);
  }

  /** Short name of a program for ids. */
  String code(FmtrptProgram program) {
    String code = linesFor(program.name()).get(0).code();
    return code.isEmpty() ? Names.code(program.name()) : code;
  }

  /** Whether the authority of a program changes with the date. */
  boolean isSplit(FmtrptProgram program) {
    return linesFor(program.name()).size() > 1;
  }

  /**
   * The line that holds for a course.
   *
   * @param start first day of the course, null if it is not known; then the whole fiscal year must
   *     lie within one line
   */
  FmtrptFunding line(FmtrptProgram program, @Nullable LocalDate start, FiscalYear year) {
    LocalDate first = start == null ? year.first() : start;
    LocalDate last = start == null ? year.last() : start;
    return linesFor(program.name()).stream()
        .filter(line -> line.covers(first, last))
        .findFirst()
        .orElse(FmtrptFunding.UNDECIDED);
  }

  private List<FmtrptFunding> linesFor(String name) {
    String key = Names.key(name);
    while (!key.isEmpty()) {
      Optional<List<FmtrptFunding>> found = Optional.ofNullable(lines.get(key));
      if (found.isPresent()) {
        boolean whole = key.equals(Names.key(name));
        return whole ? found.get() : found.get().stream().map(FmtrptFunding::ofPart).toList();
      }
      int lastWord = key.lastIndexOf(' ');
      key = lastWord < 0 ? "" : key.substring(0, lastWord);
    }
    return List.of(FmtrptFunding.UNLISTED);
  }
}
