package org.tsctp.explain;

/**
 * Something that was looked for and not found.
 *
 * @param table the table searched
 * @param what what was looked for
 * @param searched how many rows came into question
 */
public record Search(String table, Statement what, int searched) {

  private static final Sentence ONE =
      Sentence.of("search.one", "{what} (1 row of {table} searched)");
  private static final Sentence MANY =
      Sentence.of("search.many", "{what} ({searched} rows of {table} searched)");

  /**
   * The search as a statement.
   *
   * @return such as {@code an approval of XA-ARM-2 (1 row of vettings searched)}
   */
  public Statement statement() {
    return (searched == 1 ? ONE : MANY).with("what", what, "searched", searched, "table", table);
  }

  /**
   * The search in a language.
   *
   * @param texts the texts of the language
   * @return the same search, said in the language
   */
  public Search in(Texts texts) {
    return new Search(table, what.in(texts), searched);
  }

  /**
   * The search in words.
   *
   * @return such as {@code an approval of XA-ARM-2 (1 row of vettings searched)}
   */
  public String text() {
    return statement().text();
  }
}
