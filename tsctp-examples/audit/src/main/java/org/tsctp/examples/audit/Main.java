package org.tsctp.examples.audit;

/** The command line {@code tsctp}. */
public final class Main {

  private Main() {}

  /**
   * Runs one command and ends with its exit status: 0 nothing at or above {@code --fail-on}, 1
   * findings, 2 wrong usage, 3 unreadable input, 70 internal error; interrupted, the JVM ends with
   * 130.
   *
   * @param arguments such as {@code check sample --as-of 2023-09-30}
   */
  public static void main(String[] arguments) {
    System.setProperty("java.util.logging.config.class", SilentLogging.class.getName());
    System.exit(run(Surroundings.ofProcess(), arguments));
  }

  /** Runs one command and answers its exit status. */
  static int run(Surroundings surroundings, String... arguments) {
    return run(surroundings, Sources.standard(), arguments);
  }

  /** Runs one command that knows some published formats. */
  static int run(Surroundings surroundings, Sources sources, String... arguments) {
    Failures failures = new Failures(surroundings);
    try {
      return new Commands(surroundings, sources).run(failures, arguments);
    } catch (Throwable e) {
      return failures.internal(e);
    } finally {
      surroundings.end();
    }
  }
}
