package org.tsctp.rule;

import java.util.List;
import org.tsctp.explain.Language;
import org.tsctp.explain.Texts;

/** Rules of one subject matter, which stand in one class. */
public interface RuleChapter {

  /**
   * Name of the chapter.
   *
   * @return such as {@code Vetting}
   */
  String name();

  /**
   * Its rules.
   *
   * @return the rules
   */
  List<Rule<?>> rules();

  /**
   * What its words mean.
   *
   * @return the definitions, none unless the chapter gives some
   */
  default List<Definition> definitions() {
    return List.of();
  }

  /**
   * Its sentences in a language: those of its rules by their keys, and {@code ID.title}, {@code
   * ID.requires} and {@code ID.because} of each rule.
   *
   * @param language the language
   * @return the texts; what they lack is said as it was written
   */
  default Texts texts(Language language) {
    return Texts.asWritten();
  }
}
