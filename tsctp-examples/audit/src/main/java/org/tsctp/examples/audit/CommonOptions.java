package org.tsctp.examples.audit;

import java.util.Arrays;
import org.tsctp.explain.Language;
import org.tsctp.report.TextStyle;
import picocli.CommandLine.Option;

/** What every command takes: how to talk to whoever called it. */
final class CommonOptions {

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      order = 90,
      description = "auto, always or never (default auto: on a terminal without NO_COLOR).")
  private String color = "auto";

  @Option(
      names = "--width",
      paramLabel = "N",
      order = 91,
      description = "Columns of a line (default 80).")
  private String width = "80";

  @Option(
      names = "--max",
      paramLabel = "N",
      order = 92,
      description = "Entries listed of a group (default 10; 0 = all). Totals are always exact.")
  private String max = "10";

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      order = 93,
      description = "Language of findings and reports: en or fr (default en).")
  private String lang = "en";

  @Option(
      names = {"-q", "--quiet"},
      order = 94,
      description = "Say nothing on standard error but errors.")
  private boolean quiet;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      order = 95,
      description = "Show this help.")
  private boolean help;

  /** When to colour. */
  private enum Color {
    AUTO,
    ALWAYS,
    NEVER
  }

  /** Whether only errors are told. */
  boolean quiet() {
    return quiet;
  }

  /**
   * The language of findings and reports.
   *
   * @throws UsageException if there are no texts in it
   */
  Language language() {
    return Language.find(lang)
        .orElseThrow(
            () ->
                Choice.refused(
                    "--lang", lang, Arrays.stream(Language.values()).map(Language::tag).toList()));
  }

  /**
   * The layout of texts.
   *
   * @param around where the command runs
   * @param toFile whether the text goes to a file
   * @throws UsageException if an option holds what it cannot
   */
  TextStyle style(Surroundings around, boolean toFile) {
    language();
    int columns = whole("--width", width);
    if (columns < TextStyle.LEAST_WIDTH) {
      throw new UsageException(
          "--width is " + columns + ".\nGive " + TextStyle.LEAST_WIDTH + " or more.");
    }
    boolean colored =
        switch (Choice.of("--color", color, Color.values())) {
          case ALWAYS -> true;
          case NEVER -> false;
          case AUTO -> !toFile && around.terminal().out() && wantsColor(around);
        };
    return new TextStyle(columns, whole("--max", max), colored);
  }

  private static boolean wantsColor(Surroundings around) {
    return around.environment().getOrDefault("NO_COLOR", "").isEmpty()
        && !"dumb".equals(around.environment().get("TERM"));
  }

  private static int whole(String option, String text) {
    if (!text.matches("[0-9]{1,9}")) {
      throw new UsageException(
          option + " \"" + text + "\" is not a whole number.\nGive one, such as 80.");
    }
    return Integer.parseInt(text);
  }
}
