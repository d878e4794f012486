package org.tsctp.rule;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.tsctp.partnership.PortfolioView;
import org.tsctp.policy.Policy;

/** What all subjects of one evaluation share: the facts as they are to be seen, and the policy. */
public final class Context {

  private final PortfolioView view;
  private final Policy policy;
  private final Map<Class<?>, Object> shared = new ConcurrentHashMap<>();

  /**
   * Gathers both.
   *
   * @param view the facts as they are to be seen
   * @param policy the policy
   */
  public Context(PortfolioView view, Policy policy) {
    this.view = view;
    this.policy = policy;
  }

  /**
   * The facts as they are to be seen.
   *
   * @return the view
   */
  public PortfolioView view() {
    return view;
  }

  /**
   * The policy.
   *
   * @return the policy
   */
  public Policy policy() {
    return policy;
  }

  /**
   * Something that many subjects need and that is made once.
   *
   * @param <T> what it is
   * @param type its class, which is also its name
   * @param maker makes it from this context
   * @return the one object
   */
  public <T> T shared(Class<T> type, Function<Context, T> maker) {
    Object known = shared.get(type);
    return type.cast(known != null ? known : make(type, maker));
  }

  /** A lock that may be taken again, since making one thing may need another. */
  private synchronized <T> Object make(Class<T> type, Function<Context, T> maker) {
    Object known = shared.get(type);
    if (known == null) {
      known = maker.apply(this);
      shared.put(type, known);
    }
    return known;
  }
}
