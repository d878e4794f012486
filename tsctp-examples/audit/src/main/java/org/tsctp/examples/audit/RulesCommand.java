package org.tsctp.examples.audit;

import org.jspecify.annotations.Nullable;
import org.tsctp.report.RuleText;
import org.tsctp.report.TextStyle;
import org.tsctp.rule.Definition;
import org.tsctp.rule.Rule;
import org.tsctp.rule.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells which rules there are. */
@Command(
    name = "rules",
    description = "List the rules, or tell all about one.",
    sortOptions = false,
    footer = {"", "Example:", "  tsctp rules LEAHY-4"})
final class RulesCommand extends ReportCommand {

  @Parameters(paramLabel = "ID", arity = "0..1", description = "Id of a rule, such as LEAHY-4.")
  private @Nullable String id;

  @Mixin private RuleJarOption ruleJars = new RuleJarOption();

  RulesCommand(Surroundings around) {
    super(around);
  }

  @Override
  int answer(TextStyle style) {
    RuleBook book = ruleJars.book(around).in(common.language());
    if (id == null) {
      output.write(around, out -> RuleText.writeAll(book, style, out));
      return Exit.OK;
    }
    String named = id;
    for (Definition definition : book.definitions()) {
      if (definition.id().equals(named)) {
        output.write(around, out -> RuleText.write(book, definition, style, out));
        return Exit.OK;
      }
    }
    Rule<?> rule = book.find(named).orElseThrow(() -> RuleChoice.unknown(book, named));
    output.write(around, out -> RuleText.write(book, rule, style, out));
    return Exit.OK;
  }
}
