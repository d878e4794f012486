package org.tsctp.rulebook;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tsctp.explain.Citation;
import org.tsctp.policy.Parameter;
import org.tsctp.policy.Policies;
import org.tsctp.policy.Policy;
import org.tsctp.report.Engine;
import org.tsctp.rule.Definition;
import org.tsctp.rule.Example;
import org.tsctp.rule.Rule;
import org.tsctp.rule.RuleBook;

/** Writes docs/rules.md and docs/policy.md from the rule book and the policy. */
final class RuleDocumentation {

  private static final String GENERATED =
      "<!-- Generated; do not edit. Change the rule or the policy file, then run\n"
          + "     mvn -pl tsctp-core test -Dtest=RuleDocumentationTest -Dtsctp.update=true -->\n";

  private final StringBuilder text = new StringBuilder();

  private RuleDocumentation() {}

  /** The rules, chapter by chapter. */
  static String ofRules(RuleBook book) {
    return new RuleDocumentation().rules(book);
  }

  /** The parameters with their values by day, and what the profiles change. */
  static String ofPolicy(Policy standard) {
    return new RuleDocumentation().policy(standard);
  }

  private String rules(RuleBook book) {
    line("# Rules");
    line("");
    text.append(GENERATED);
    line("");
    line(
        "Rule book "
            + book.version()
            + ", "
            + book.rules().size()
            + " rules. "
            + Engine.CAVEAT
            + " All examples are invented.");
    line("");
    Map<String, List<Rule<?>>> chapters = new LinkedHashMap<>();
    for (Rule<?> rule : book.rules()) {
      chapters
          .computeIfAbsent(book.chapter(rule.id()), name -> new java.util.ArrayList<>())
          .add(rule);
    }
    line("| rule | title | chapter | severity | force |");
    line("| --- | --- | --- | --- | --- |");
    for (Rule<?> rule : book.rules()) {
      line(
          "| ["
              + rule.id()
              + "](#"
              + anchor(rule)
              + ") | "
              + rule.title()
              + " | "
              + book.chapter(rule.id())
              + " | "
              + rule.severity()
              + " | "
              + rule.force()
              + " |");
    }
    chapters.forEach(
        (name, rules) -> {
          line("");
          line("## " + name);
          rules.forEach(this::rule);
        });
    line("");
    line("## Definitions");
    book.definitions().forEach(this::definition);
    return text.toString();
  }

  private void definition(Definition definition) {
    line("");
    line("### " + definition.id() + " " + definition.title());
    line("");
    line(definition.text());
    line("");
    line("- Used by: " + String.join(", ", definition.usedBy()));
    line("- Status: " + definition.status());
    definition.citations().forEach(citation -> line("- Source: " + citation));
  }

  private void rule(Rule<?> rule) {
    line("");
    line("### <a id=\"" + anchor(rule) + "\"></a>" + rule.id() + ": " + rule.title());
    line("");
    line(rule.requirement());
    line("");
    line("Why: " + rule.reason());
    line("");
    line("- Judges: each " + rule.subjects().kind());
    line("- Severity: " + rule.severity() + ", force: " + rule.force().label());
    line("- Waiver: " + (rule.waivable() ? "possible" : "none"));
    line("- Status: " + rule.status());
    line("- Source: " + join(rule.citations()));
    List<Parameter> parameters = rule.parameters(Policies.standard());
    if (!parameters.isEmpty()) {
      line(
          "- Parameters: "
              + String.join(
                  ", ",
                  parameters.stream()
                      .map(p -> "[" + p.id() + "](policy.md#" + p.id().replace(".", "") + ")")
                      .toList()));
    }
    line("- Needs: " + String.join(", ", rule.needs().stream().map(n -> "`" + n + "`").toList()));
    line("");
    line("| outcome | example |");
    line("| --- | --- |");
    for (Example example : rule.examples()) {
      line("| " + example.outcome() + " | " + example.story() + " |");
    }
  }

  private String policy(Policy standard) {
    line("# Policy");
    line("");
    text.append(GENERATED);
    line("");
    line(
        "Policy "
            + standard.id()
            + " "
            + standard.version()
            + ", "
            + standard.parameters().size()
            + " parameters. A value holds from its day until the next; \"not in force\" before the"
            + " first. Lay a file of your own over it with `--policy FILE`.");
    for (Parameter parameter : standard.parameters()) {
      line("");
      line("## " + parameter.id());
      line("");
      line(parameter.description() + ".");
      line("");
      line("Unit: " + parameter.unit().label());
      line("");
      values(parameter);
    }
    for (String profile : Policies.PROFILES) {
      if (!profile.equals(Policies.DEFAULT)) {
        profile(Policies.profile(profile), standard);
      }
    }
    return text.toString();
  }

  private void profile(Policy profile, Policy standard) {
    line("");
    line("## Profile " + profile.id());
    for (Parameter parameter : profile.parameters()) {
      if (!standard.find(parameter.id()).map(parameter::equals).orElse(false)) {
        line("");
        line("`" + parameter.id() + "`:");
        line("");
        values(parameter);
      }
    }
  }

  private void values(Parameter parameter) {
    line("| from | value | force | source |");
    line("| --- | --- | --- | --- |");
    for (Map.Entry<LocalDate, Parameter.Value> entry : parameter.values().entrySet()) {
      Parameter.Value value = entry.getValue();
      line(
          "| "
              + entry.getKey()
              + " | "
              + (value.text() == null ? "not in force" : value.text())
              + " | "
              + value.force().label()
              + " | "
              + value.citation()
              + " |");
    }
  }

  private static String anchor(Rule<?> rule) {
    return rule.id().toLowerCase(java.util.Locale.ROOT);
  }

  private static String join(List<Citation> citations) {
    return String.join("; ", citations.stream().map(Citation::toString).toList());
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
