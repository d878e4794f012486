package org.tsctp.rest;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.concurrent.CountDownLatch;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.tsctp.rest.settings.ServerSettings;
import org.tsctp.rest.settings.Setting;
import org.tsctp.rule.RuleBook;
import org.tsctp.rule.RuleChapter;
import org.tsctp.rulebook.RuleJarException;
import org.tsctp.rulebook.RuleJars;
import org.tsctp.source.JarLoaders;
import org.tsctp.source.UnreadableInputException;

/** {@code java -jar tsctp-rest.jar [serve] [--port N]}: starts the service. */
public final class Main {

  private static final int USAGE = 2;
  private static final String RULE_JAR = "--rule-jar";

  private Main() {}

  /**
   * Starts the service and leaves it running until the process is told to end.
   *
   * @param arguments {@code serve} may be left out; then options
   */
  public static void main(String[] arguments) {
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
    List<String> options =
        Arrays.asList(arguments)
            .subList(
                arguments.length > 0 && arguments[0].equals("serve") ? 1 : 0, arguments.length);
    if (options.contains("--help")) {
      System.out.print(usage());
      return;
    }
    Optional<RestServer> server = start(options, System.getProperties(), System.err);
    if (server.isEmpty()) {
      System.exit(USAGE);
    }
    server.ifPresent(Main::runUntilTold);
  }

  /**
   * Starts the service, or says why not.
   *
   * @param options the options
   * @param properties the system properties
   * @param messages where to say it
   * @return the running service, or empty
   */
  static Optional<RestServer> start(
      List<String> options, Properties properties, PrintStream messages) {
    try {
      List<Path> jars = new ArrayList<>();
      ServerSettings settings = ServerSettings.of(withoutJars(options, jars), properties);
      try {
        RestServer server = RestServer.start(settings, book(jars));
        settings.loosened().forEach(what -> messages.println("Looser than the default: " + what));
        messages.println(
            "tsctp listens on http://"
                + settings.bind().getHostAddress()
                + ":"
                + server.port()
                + "/, Ctrl-C ends it.");
        return Optional.of(server);
      } catch (IOException e) {
        messages.println(
            "Port "
                + settings.get(Setting.PORT)
                + " cannot be had.\nMaybe another program listens there; try --port 0 for a free"
                + " one.");
      }
    } catch (IllegalArgumentException | RuleJarException | UnreadableInputException e) {
      messages.println(e.getMessage());
    }
    return Optional.empty();
  }

  private static RuleBook book(List<Path> jars) {
    return RuleJars.book(
        JarLoaders.open(Path.of(""), jars),
        loader -> ServiceLoader.load(RuleChapter.class, loader));
  }

  /** Takes the jars with rules of other authors out of the options. */
  private static List<String> withoutJars(List<String> options, List<Path> jars) {
    List<String> rest = new ArrayList<>();
    for (int i = 0; i < options.size(); i++) {
      String option = options.get(i);
      if (option.startsWith(RULE_JAR + "=")) {
        jars.add(Path.of(option.substring(RULE_JAR.length() + 1)));
      } else if (option.equals(RULE_JAR) && i + 1 < options.size()) {
        jars.add(Path.of(options.get(++i)));
      } else if (option.equals(RULE_JAR)) {
        throw new IllegalArgumentException(RULE_JAR + " has no value.\nAdd the path of a jar.");
      } else {
        rest.add(option);
      }
    }
    return rest;
  }

  /** Told to end, it lets open requests end and then ends with 0. */
  private static void runUntilTold(RestServer server) {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  server.close();
                  Runtime.getRuntime().halt(0);
                },
                "end"));
    try {
      // The threads of the server alone would not keep the process alive.
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What can be set. */
  static String usage() {
    StringBuilder text =
        new StringBuilder("java -jar tsctp-rest.jar [serve] [--option value …]\n\n");
    text.append(line(ServerSettings.BIND_KEY, "loopback address", ServerSettings.DEFAULT_BIND));
    for (Setting setting : Setting.values()) {
      text.append(line(setting.key(), setting.meaning(), String.valueOf(setting.standard())));
    }
    text.append(
        line(RULE_JAR.substring(2), "jar with rules of other authors, may be repeated", "none"));
    return text.append("\nEach but rule-jar is also a system property: -Dtsctp.port=8081\n")
        .toString();
  }

  private static String line(String key, String meaning, String standard) {
    return "  --" + key + " ".repeat(24 - key.length()) + meaning + " [" + standard + "]\n";
  }
}
