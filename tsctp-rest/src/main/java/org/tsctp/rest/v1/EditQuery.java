package org.tsctp.rest.v1;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.tsctp.rest.problem.Kind;
import org.tsctp.rest.problem.Member;
import org.tsctp.rest.problem.Problem;
import org.tsctp.rest.problem.ProblemException;
import org.tsctp.rule.Edit;
import org.tsctp.rule.EditText;

/**
 * The edits of a what-if question, each a query parameter that may be sent several times.
 *
 * @param edits the edits
 * @param others the other query parameters
 */
record EditQuery(List<Edit> edits, MultivaluedMap<String, String> others) {

  private static final String SET = "set";
  private static final String SET_CELL = "setCell";
  private static final String ADD = "add";
  private static final String COMPLETE = "complete";

  /** Takes the edits out of the query parameters. */
  static EditQuery parse(MultivaluedMap<String, String> sent) {
    MultivaluedMap<String, String> others = new MultivaluedHashMap<>(sent);
    List<Edit> edits = new ArrayList<>();
    take(others, SET, EditText::parameter, edits);
    take(others, SET_CELL, EditText::cell, edits);
    take(others, ADD, EditText::row, edits);
    take(others, COMPLETE, Edit.DeclareComplete::new, edits);
    if (edits.isEmpty()) {
      throw new ProblemException(
          Problem.of(Kind.MISSING_PARAMETER, "No edit was sent.")
              .with(Member.PARAMETER, SET)
              .with(Member.EXPECTED, "at least one of set, setCell, add and complete")
              .with(Member.FIX, "Add such as set=vetting.validity%3D180."));
    }
    return new EditQuery(edits, others);
  }

  private static void take(
      MultivaluedMap<String, String> others,
      String name,
      Function<String, Edit> reader,
      List<Edit> edits) {
    List<String> texts = others.remove(name);
    for (String text : texts == null ? List.<String>of() : texts) {
      try {
        edits.add(reader.apply(text));
      } catch (IllegalArgumentException e) {
        throw refused(name, text, e);
      }
    }
  }

  /** An edit that cannot be made: what is wrong, and what to do. */
  static ProblemException refused(String name, String received, IllegalArgumentException e) {
    String[] lines = String.valueOf(e.getMessage()).split("\n", 2);
    return new ProblemException(
        Problem.of(Kind.BAD_PARAMETER, lines[0])
            .with(Member.PARAMETER, name)
            .with(Member.RECEIVED, received)
            .with(Member.FIX, lines.length > 1 ? lines[1] : ""),
        e);
  }
}
