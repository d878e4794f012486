package org.tsctp.policy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The policies that ship with the project, and files laid over them. */
public final class Policies {

  /** Name of the policy that holds unless another is named. */
  public static final String DEFAULT = "default";

  /** Names of the policies that ship: the default and its profiles. */
  public static final List<String> PROFILES =
      List.of(DEFAULT, "security-first", "governance-first");

  private static final List<String> CHAPTERS =
      List.of(
          "balance",
          "border",
          "coherence",
          "drift",
          "harm",
          "information",
          "money",
          "monitoring",
          "ownership",
          "restrictions",
          "rights",
          "strategy",
          "theater",
          "use",
          "vetting");

  private static final String VERSION = "2026.1";

  private Policies() {}

  /**
   * The default policy.
   *
   * @return the policy
   */
  public static Policy standard() {
    Map<String, Parameter> parameters = new HashMap<>();
    for (String chapter : CHAPTERS) {
      for (Parameter parameter : bundled(chapter + ".yaml", null)) {
        parameters.put(parameter.id(), parameter);
      }
    }
    return new Policy(DEFAULT, VERSION, parameters);
  }

  /**
   * A policy that ships, by name.
   *
   * @param name one of {@link #PROFILES}
   * @return the policy
   * @throws PolicyException if no such policy ships
   */
  public static Policy profile(String name) {
    if (name.equals(DEFAULT)) {
      return standard();
    }
    if (!PROFILES.contains(name)) {
      throw new PolicyException(
          "There is no policy \""
              + name
              + "\".\nName a file, or one of "
              + String.join(", ", PROFILES)
              + ".");
    }
    Policy standard = standard();
    return standard.with(name, bundled("profile-" + name + ".yaml", standard));
  }

  /**
   * A file of changes laid over the default policy.
   *
   * @param file the file
   * @return the policy, named after the file without its ending
   * @throws PolicyException if it cannot be read or used
   */
  public static Policy read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return parse(in, String.valueOf(file.getFileName()));
    } catch (IOException e) {
      throw new PolicyException("\"" + file + "\" cannot be read.\nCheck the path.", e);
    }
  }

  /**
   * Changes laid over the default policy.
   *
   * @param yaml the changes
   * @param name name to call them in messages
   * @return the policy
   * @throws PolicyException if they cannot be used
   */
  public static Policy parse(InputStream yaml, String name) {
    Policy standard = standard();
    return standard.with(
        name.replaceFirst("\\.ya?ml$", ""), PolicyReader.read(yaml, name, standard));
  }

  private static List<Parameter> bundled(
      String file, @org.jspecify.annotations.Nullable Policy base) {
    try (InputStream in = Policies.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("The policy file " + file + " is missing from the jar.");
      }
      return PolicyReader.read(in, file, base);
    } catch (IOException e) {
      throw new IllegalStateException("The policy file " + file + " cannot be read.", e);
    }
  }
}
