package org.tsctp.source;

/** Is told how far a long reading is; may stop it by throwing. */
@FunctionalInterface
public interface Progress {

  /** Tells nobody. */
  Progress NONE = (file, rows) -> {};

  /**
   * Is called from time to time.
   *
   * @param file the file that is being read
   * @param rows rows of it so far
   */
  void at(String file, long rows);
}
