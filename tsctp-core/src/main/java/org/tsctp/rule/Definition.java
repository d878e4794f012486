package org.tsctp.rule;

import java.util.List;
import org.tsctp.explain.Citation;

/**
 * What a word means that several rules use. A definition judges nothing and gives no findings.
 *
 * @param id such as {@code GVHR-1}
 * @param title a few words
 * @param text the meaning, whole sentences
 * @param status how far it was verified
 * @param citations the sources
 * @param usedBy ids of the rules that use it
 */
public record Definition(
    String id,
    String title,
    String text,
    String status,
    List<Citation> citations,
    List<String> usedBy) {

  /** Copies the lists. */
  public Definition {
    citations = List.copyOf(citations);
    usedBy = List.copyOf(usedBy);
  }
}
