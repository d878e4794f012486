package org.tsctp.explain;

import java.util.List;

/**
 * A sentence about certain values; the text is made when it is asked for.
 *
 * @param sentence the sentence
 * @param values a name, then its value, and so on
 */
public record Statement(Sentence sentence, List<Object> values) {

  /**
   * The text.
   *
   * @return the sentence with its values in place
   * @throws IllegalStateException if the template names a value that is not there
   */
  public String text() {
    String template = sentence.template();
    StringBuilder text = new StringBuilder(template.length() + 32);
    int at = 0;
    int open;
    while ((open = template.indexOf('{', at)) >= 0) {
      int close = template.indexOf('}', open);
      text.append(template, at, open).append(value(template.substring(open + 1, close)));
      at = close + 1;
    }
    return text.append(template, at, template.length()).toString();
  }

  /**
   * The statement in a language.
   *
   * @param texts the texts of the language
   * @return the same key and values; values that are statements are said in the language too
   */
  public Statement in(Texts texts) {
    return new Statement(
        texts.of(sentence),
        values.stream().map(v -> v instanceof Statement inner ? inner.in(texts) : v).toList());
  }

  /**
   * Makes sure that the text can be made, so that a sentence with a slip harms the rule that says
   * it and not the report.
   *
   * @throws IllegalStateException if the template names a value that is not there
   */
  public void requireValues() {
    String template = sentence.template();
    int open = -1;
    while ((open = template.indexOf('{', open + 1)) >= 0) {
      value(template.substring(open + 1, template.indexOf('}', open)));
    }
  }

  private String value(String name) {
    for (int i = 0; i < values.size(); i += 2) {
      if (values.get(i).equals(name)) {
        return values.get(i + 1).toString();
      }
    }
    throw new IllegalStateException(
        "Sentence " + sentence.key() + " has no value for {" + name + "}.");
  }

  @Override
  public String toString() {
    return text();
  }
}
