package org.tsctp.rest;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tsctp.explain.Citation;
import org.tsctp.explain.Force;
import org.tsctp.rule.Rule;
import org.tsctp.rule.RuleBook;
import org.tsctp.rule.RuleChapter;
import org.tsctp.rule.Severity;
import org.tsctp.rule.Subject;
import org.tsctp.rule.Subjects;

/** Rules that behave badly. */
public final class TestRules {

  private TestRules() {}

  /** A rule that fails where the engine does not expect it. */
  public static RuleBook failing() {
    return book(
        (number, context) -> new Subject("number", number.toString(), null, null),
        number -> {
          throw new OutOfMemoryError("secret");
        });
  }

  /** A rule that takes a while for each of many subjects. */
  public static RuleBook slow(Runnable perSubject) {
    return book(
        (number, context) -> new Subject("number", number.toString(), null, null),
        number -> perSubject.run());
  }

  private static RuleBook book(
      java.util.function.BiFunction<Integer, org.tsctp.rule.Context, Subject> describe,
      java.util.function.Consumer<Integer> work) {
    Rule<Integer> rule =
        Rule.of(
                "X-1",
                new Subjects<Integer>(
                    "number",
                    context -> IntStream.range(0, 1000).boxed().toList(),
                    describe,
                    (number, context) -> Optional.empty()))
            .title("t")
            .requires("r")
            .because("b")
            .weighs(Severity.LOW, Force.ANALYTIC)
            .cites(Citation.of("c"))
            .judge(
                (number, facts) -> {
                  work.accept(number);
                  throw new IllegalArgumentException("no verdict");
                });
    return RuleBook.of("1", List.of(), List.of(chapter(rule)));
  }

  private static RuleChapter chapter(Rule<?> rule) {
    return new RuleChapter() {
      @Override
      public String name() {
        return "Test";
      }

      @Override
      public List<Rule<?>> rules() {
        return List.of(rule);
      }
    };
  }
}
