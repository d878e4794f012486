package org.tsctp.rest.http;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.glassfish.grizzly.filterchain.FilterChainBuilder;
import org.glassfish.grizzly.http.HttpServerFilter;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.grizzly.http.server.NetworkListener;
import org.glassfish.grizzly.threadpool.ThreadPoolConfig;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpContainer;
import org.glassfish.jersey.server.ContainerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.tsctp.rest.settings.ServerSettings;
import org.tsctp.rest.settings.Setting;

/** The HTTP server with an application behind it. */
public final class HttpFront {

  /** Request property under which the application leaves the route that was taken. */
  public static final String ROUTE = "tsctp.route";

  /** When to try again after 503. */
  public static final String RETRY_AFTER_SECONDS = "1";

  private static final String LISTENER = "http";

  /** Threads beyond those that answer requests, so that busy is said at once. */
  private static final int SPARE_THREADS = 8;

  private static final int LEAST_THREADS = 4;

  private final HttpServer server;
  private final NetworkListener listener;

  private HttpFront(HttpServer server, NetworkListener listener) {
    this.server = server;
    this.listener = listener;
  }

  /**
   * Listens and answers.
   *
   * @param application the application
   * @param settings the settings
   * @return the running server
   * @throws IOException if the port cannot be had
   */
  public static HttpFront start(ResourceConfig application, ServerSettings settings)
      throws IOException {
    AccessLog log = new AccessLog();
    NetworkListener listener =
        new NetworkListener(LISTENER, settings.bind().getHostAddress(), settings.get(Setting.PORT));
    listener.getKeepAlive().setIdleTimeoutInSeconds(settings.get(Setting.IDLE_SECONDS));
    listener.getTransport().setReadTimeout(settings.get(Setting.IDLE_SECONDS), TimeUnit.SECONDS);
    listener.getTransport().setWorkerThreadPoolConfig(threads(settings));
    listener.registerAddOn((at, chain) -> guard(at, chain, settings, log));
    HttpServer server = new HttpServer();
    server.addListener(listener);
    server.getServerConfiguration().setDefaultErrorPageGenerator(new ProblemPages());
    server.getServerConfiguration().setPassTraceRequest(true);
    server
        .getServerConfiguration()
        .addHttpHandler(
            new Gate(
                ContainerFactory.createContainer(GrizzlyHttpContainer.class, application),
                settings,
                log),
            "/");
    try {
      server.start();
    } catch (IOException e) {
      server.shutdownNow();
      throw e;
    }
    return new HttpFront(server, listener);
  }

  private static ThreadPoolConfig threads(ServerSettings settings) {
    return ThreadPoolConfig.defaultConfig()
        .setPoolName("http")
        .setCorePoolSize(LEAST_THREADS)
        .setMaxPoolSize(settings.get(Setting.MAX_REQUESTS) + SPARE_THREADS);
  }

  private static void guard(
      NetworkListener listener, FilterChainBuilder chain, ServerSettings settings, AccessLog log) {
    chain.set(
        chain.indexOfType(HttpServerFilter.class),
        new GuardedCodec(settings, listener.getKeepAlive(), log));
    chain.add(1, new ConnectionLimit(settings.get(Setting.MAX_CONNECTIONS)));
  }

  /**
   * The port it listens on.
   *
   * @return the port, also where a free one was asked for
   */
  public int port() {
    return listener.getPort();
  }

  /**
   * Takes no more requests and waits for the open ones.
   *
   * @param seconds how long to wait at most
   */
  public void stop(int seconds) {
    try {
      server.shutdown(seconds, TimeUnit.SECONDS).get(seconds + 1L, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      // What is still open is cut off below.
    } finally {
      server.shutdownNow();
    }
  }
}
