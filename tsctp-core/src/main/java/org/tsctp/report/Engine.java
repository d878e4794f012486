package org.tsctp.report;

/** Name and version of the program, as reports state them. */
public final class Engine {

  /** Name of the program. */
  public static final String NAME = "tsctp";

  /** Version of the program; a test holds it against the build. */
  public static final String VERSION = "0.1.0";

  /** What every report says once. */
  public static final String CAVEAT =
      "Statutes are read as of April 2023. This is no legal advice.";

  private Engine() {}
}
