package org.tsctp.rest;

import java.io.IOException;
import org.tsctp.rest.http.HttpFront;
import org.tsctp.rest.settings.ServerSettings;
import org.tsctp.rest.settings.Setting;
import org.tsctp.rest.v1.Evaluations;
import org.tsctp.rule.RuleBook;
import org.tsctp.rulebook.RuleBooks;

/**
 * The running service.
 *
 * <pre>{@code
 * try (RestServer server = RestServer.start(ServerSettings.standard().with(Setting.PORT, 0))) {
 *   System.out.println(server.port());
 * }
 * }</pre>
 */
public final class RestServer implements AutoCloseable {

  private final HttpFront front;
  private final Evaluations evaluations;
  private final int drainSeconds;

  private RestServer(HttpFront front, Evaluations evaluations, int drainSeconds) {
    this.front = front;
    this.evaluations = evaluations;
    this.drainSeconds = drainSeconds;
  }

  /**
   * Starts a service that judges by the built-in rules.
   *
   * @param settings the settings
   * @return the running service
   * @throws IOException if the port cannot be had
   */
  public static RestServer start(ServerSettings settings) throws IOException {
    return start(settings, RuleBooks.standard());
  }

  /**
   * Starts a service that judges by other rules.
   *
   * @param settings the settings
   * @param book the rules
   * @return the running service
   * @throws IOException if the port cannot be had
   */
  public static RestServer start(ServerSettings settings, RuleBook book) throws IOException {
    Evaluations evaluations = new Evaluations(book, settings);
    return new RestServer(
        HttpFront.start(new RestApplication(book, evaluations, settings), settings),
        evaluations,
        settings.get(Setting.DRAIN_SECONDS));
  }

  /**
   * The port it listens on.
   *
   * @return the port, also where a free one was asked for
   */
  public int port() {
    return front.port();
  }

  /** Takes no more requests, waits for the open ones and ends. */
  @Override
  public void close() {
    front.stop(drainSeconds);
    evaluations.close();
  }
}
