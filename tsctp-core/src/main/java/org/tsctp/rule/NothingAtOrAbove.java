package org.tsctp.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tsctp.explain.Fact;
import org.tsctp.explain.Missing;

/** Fails with what a person needs to read when an evaluation holds what it should not. */
record NothingAtOrAbove(Evaluation evaluation, Severity severity, Set<Outcome> counted) {

  /** Throws if there is anything. */
  void require() {
    List<Finding> findings =
        evaluation.findings().stream()
            .filter(f -> isMeant(f.rule()) && counted.contains(f.outcome()))
            .toList();
    List<Malfunction> malfunctions =
        evaluation.malfunctions().stream().filter(m -> isMeant(m.rule())).toList();
    boolean examined =
        evaluation.coverage().stream().anyMatch(c -> isMeant(c.rule()) && c.examined() > 0);
    if (!findings.isEmpty() || !malfunctions.isEmpty() || !examined) {
      throw new AssertionError(text(findings, malfunctions, examined));
    }
  }

  private boolean isMeant(Rule<?> rule) {
    return rule.severity().compareTo(severity) <= 0;
  }

  private boolean isMeant(String rule) {
    return evaluation.book().find(rule).filter(this::isMeant).isPresent();
  }

  private String text(List<Finding> findings, List<Malfunction> malfunctions, boolean examined) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "Expected nothing at or above "
            + severity
            + " as of "
            + evaluation.asOf()
            + ", found "
            + findings.size()
            + (findings.size() == 1 ? " finding" : " findings")
            + (malfunctions.isEmpty()
                ? "."
                : " and " + malfunctions.size() + " on which a rule failed."));
    findings.forEach(finding -> add(finding, lines));
    for (Malfunction malfunction : malfunctions) {
      lines.add("FAILED " + malfunction.rule() + ":" + malfunction.subject());
      lines.add("  " + malfunction.problem());
    }
    if (!examined) {
      lines.add("No rule at or above " + severity + " examined anything, which is no pass.");
    }
    List<Coverage> idle =
        evaluation.coverage().stream()
            .filter(c -> isMeant(c.rule()) && c.reason().isPresent())
            .toList();
    if (!idle.isEmpty()) {
      lines.add("Rules at or above " + severity + " that examined nothing:");
      idle.forEach(c -> lines.add("  " + c.rule() + ": " + c.reason().orElse("")));
    }
    return String.join("\n", lines);
  }

  private static void add(Finding finding, List<String> lines) {
    lines.add(finding.outcome() + " " + finding.id() + " (" + finding.rule().severity() + ")");
    lines.add("  " + finding.message());
    lines.add("  Required: " + finding.rule().requirement());
    for (Fact fact : finding.verdict().explanation().facts()) {
      lines.add("  " + fact.text());
    }
    for (Missing missing : finding.verdict().missing()) {
      lines.add("  Would decide it: " + missing.text());
    }
    for (Flip flip : finding.verdict().flips()) {
      lines.add("  Would change it: " + flip.text() + " -> " + flip.outcome());
    }
  }
}
