package org.tsctp.rest.http;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;

/** Closes a new connection while as many are open as are allowed. */
final class ConnectionLimit extends BaseFilter {

  private final int most;
  private final AtomicInteger open = new AtomicInteger();

  ConnectionLimit(int most) {
    this.most = most;
  }

  @Override
  public NextAction handleAccept(FilterChainContext ctx) throws IOException {
    // Every accepted connection is counted and, when it closes, taken off again.
    if (open.incrementAndGet() > most) {
      ctx.getConnection().closeSilently();
      return ctx.getStopAction();
    }
    return ctx.getInvokeAction();
  }

  @Override
  public NextAction handleClose(FilterChainContext ctx) throws IOException {
    open.decrementAndGet();
    return ctx.getInvokeAction();
  }
}
