package org.tsctp.rest.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything that nobody foresaw: the log gets the cause, the caller the id to ask for it. */
public final class UnexpectedMapper implements ExceptionMapper<Throwable> {

  private static final Logger LOG = LoggerFactory.getLogger(UnexpectedMapper.class);

  @Override
  public Response toResponse(Throwable e) {
    LOG.error("request failed", e);
    return ProblemMapper.response(Problems.unexpected());
  }
}
