package org.tsctp.rule;

import java.util.List;

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
}
