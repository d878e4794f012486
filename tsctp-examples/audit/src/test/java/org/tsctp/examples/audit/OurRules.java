package org.tsctp.examples.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.tsctp.explain.Citation;
import org.tsctp.explain.Force;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Delivery;
import org.tsctp.rule.Rule;
import org.tsctp.rule.RuleChapter;
import org.tsctp.rule.Severity;
import org.tsctp.rule.Subject;
import org.tsctp.rule.Subjects;

/** Rules of another author: one, which fails on delivery D2. */
public final class OurRules implements RuleChapter {

  private static final Sentence UNNAMED =
      Sentence.of("ORG-1.unnamed", "{delivery} does not say what was delivered.");

  /** Writes a jar that offers them. */
  static void jar(Path jar) {
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new JarEntry("META-INF/services/" + RuleChapter.class.getName()));
      out.write(OurRules.class.getName().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String name() {
    return "Our organization";
  }

  @Override
  public List<Rule<?>> rules() {
    return List.of(
        Rule.of(
                "ORG-1",
                Subjects.visible(
                    "delivery",
                    Delivery.class,
                    (row, view) -> new Subject("delivery", row.id(), null, row.date()),
                    (row, view) -> Optional.empty()))
            .title("Delivery says what it was")
            .requires("Every delivery says what was delivered.")
            .because("What has no name cannot be looked for.")
            .weighs(Severity.LOW, Force.POLICY)
            .cites(Citation.of("Handbook 4.2"))
            .needs("deliveries.item")
            .judge(
                (delivery, facts) -> {
                  if (delivery.id().equals("D2")) {
                    throw new IllegalStateException("no such thing");
                  }
                  return facts
                      .attention(UNNAMED, "delivery", delivery.id())
                      .on(delivery, "item")
                      .verdict();
                }));
  }
}
