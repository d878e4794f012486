package org.tsctp.examples.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;

/** Builds a jar with a chapter of rules, as another author would, from source. */
final class ForeignJar {

  static final String SERVICE = "META-INF/services/org.tsctp.rule.RuleChapter";

  private static final String SOURCE =
      """
      package foreign;

      import java.util.List;
      import java.util.Optional;
      import org.tsctp.explain.Citation;
      import org.tsctp.explain.Force;
      import org.tsctp.explain.Sentence;
      import org.tsctp.partnership.Delivery;
      import org.tsctp.rule.Rule;
      import org.tsctp.rule.RuleChapter;
      import org.tsctp.rule.Severity;
      import org.tsctp.rule.Subject;
      import org.tsctp.rule.Subjects;

      public final class Chapter implements RuleChapter {
        private static final Sentence UNNAMED =
            Sentence.of("RULE.unnamed", "{delivery} does not say what was delivered.");

        @Override
        public String name() {
          return "Our organization";
        }

        @Override
        public List<Rule<?>> rules() {
          Subjects<Delivery> deliveries =
              Subjects.visible(
                  "delivery",
                  Delivery.class,
                  (row, view) -> new Subject("delivery", row.id(), null, row.date()),
                  (row, view) -> Optional.empty());
          return List.of(
              Rule.of("RULE", deliveries)
                  .title("Delivery says what it was")
                  .requires("Every delivery says what was delivered.")
                  .because("What has no name cannot be looked for.")
                  .weighs(Severity.LOW, Force.POLICY)
                  .cites(Citation.of("Handbook 4.2"))
                  .needs("deliveries.item")
                  .judge(
                      (delivery, facts) -> {
                        if (delivery.id().equals("FAILS")) {
                          throw new IllegalStateException("no such thing");
                        }
                        return facts
                            .attention(UNNAMED, "delivery", delivery.id())
                            .on(delivery, "item")
                            .verdict();
                      }));
        }
      }
      """;

  private ForeignJar() {}

  /** A jar whose one rule has an id and fails on a delivery. */
  static Path write(Path jar, String rule, String failsOn) {
    return build(jar, SOURCE.replace("RULE", rule).replace("FAILS", failsOn), "foreign.Chapter\n");
  }

  /** A jar of one class and a list of services. */
  private static Path build(Path jar, String source, String services) {
    try {
      Path folder = Files.createTempDirectory(jar.toAbsolutePath().getParent(), "foreign");
      Path file = folder.resolve("Chapter.java");
      Files.writeString(file, source);
      int status =
          ToolProvider.getSystemJavaCompiler()
              .run(
                  null,
                  null,
                  null,
                  "-proc:none",
                  "-classpath",
                  System.getProperty("java.class.path"),
                  "-d",
                  folder.toString(),
                  file.toString());
      if (status != 0) {
        throw new AssertionError("The chapter does not compile.");
      }
      try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
        put(out, SERVICE, services.getBytes(StandardCharsets.UTF_8));
        try (var classes = Files.walk(folder)) {
          for (Path one : classes.filter(p -> p.toString().endsWith(".class")).toList()) {
            put(out, folder.relativize(one).toString().replace('\\', '/'), Files.readAllBytes(one));
          }
        }
      }
      return jar;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void put(JarOutputStream out, String name, byte[] content) throws IOException {
    out.putNextEntry(new JarEntry(name));
    out.write(content);
    out.closeEntry();
  }

  /** A jar with nothing but a list of services. */
  static Path empty(Path jar, List<String> services) {
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      if (!services.isEmpty()) {
        put(out, SERVICE, String.join("\n", services).getBytes(StandardCharsets.UTF_8));
      } else {
        put(out, "readme.txt", new byte[0]);
      }
      return jar;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
