package org.tsctp.examples.audit;

/**
 * Configures logging by doing nothing: without a handler nothing is printed. Libraries would
 * announce their versions otherwise. Named to the JDK by a system property, so that logging is not
 * even loaded unless a library asks for it.
 */
public final class SilentLogging {

  /** Called by the JDK. */
  public SilentLogging() {}
}
