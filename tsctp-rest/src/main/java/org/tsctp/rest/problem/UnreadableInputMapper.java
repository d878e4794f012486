package org.tsctp.rest.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.tsctp.source.UnreadableInputException;

/** A body that is no portfolio: what was found at which line and character, and the remedy. */
public final class UnreadableInputMapper implements ExceptionMapper<UnreadableInputException> {

  @Override
  public Response toResponse(UnreadableInputException e) {
    return ProblemMapper.response(problem(String.valueOf(e.getMessage()), e));
  }

  private static Problem problem(String message, UnreadableInputException e) {
    int end = message.indexOf('\n');
    return Problem.of(Kind.UNREADABLE_BODY, end < 0 ? message : message.substring(0, end))
        .with(Member.LINE, e.line())
        .with(Member.COLUMN, e.character())
        .with(Member.FIX, end < 0 ? "" : message.substring(end + 1));
  }
}
