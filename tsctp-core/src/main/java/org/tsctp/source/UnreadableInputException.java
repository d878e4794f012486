package org.tsctp.source;

import java.io.Serial;

/** Input that cannot be read at all: it does not exist, is no text, or is no document. */
public final class UnreadableInputException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  /** Line of the place, 0 if it has none. */
  private final int line;

  /** Character in the line, 0 if it has none. */
  private final int character;

  /**
   * Says what cannot be read and what to do.
   *
   * @param message two lines: what was found, and the remedy
   */
  public UnreadableInputException(String message) {
    super(message);
    this.line = 0;
    this.character = 0;
  }

  /**
   * Says what cannot be read and what to do.
   *
   * @param message two lines: what was found, and the remedy
   * @param cause what the reader ran into
   */
  public UnreadableInputException(String message, Throwable cause) {
    super(message, cause);
    this.line = 0;
    this.character = 0;
  }

  /**
   * Says what cannot be read, where, and what to do.
   *
   * @param message two lines: what was found, and the remedy
   * @param line line of the place, from 1
   * @param character character in that line, from 1
   */
  UnreadableInputException(String message, int line, int character) {
    super(message);
    this.line = line;
    this.character = character;
  }

  /**
   * The line at which reading had to stop.
   *
   * @return the line from 1, or 0 if there is no place
   */
  public int line() {
    return line;
  }

  /**
   * The character of that line.
   *
   * @return the character from 1, or 0 if there is no place
   */
  public int character() {
    return character;
  }
}
