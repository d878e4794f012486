package org.tsctp.rest;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.tsctp.partnership.Portfolio;
import org.tsctp.rest.settings.ServerSettings;
import org.tsctp.rest.settings.Setting;
import org.tsctp.rule.RuleBook;
import org.tsctp.rulebook.RuleBooks;
import org.tsctp.source.PortfolioWriter;

/** The real application on a free port, for tests. */
public final class Service implements AutoCloseable {

  static {
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
  }

  private final RestServer server;

  private Service(RestServer server) {
    this.server = server;
  }

  /** With the defaults. */
  public static Service start() {
    return start(ServerSettings.standard());
  }

  /** With other settings. */
  public static Service start(ServerSettings settings) {
    return start(settings, RuleBooks.standard());
  }

  /** With other settings and rules. */
  public static Service start(ServerSettings settings, RuleBook book) {
    try {
      return new Service(
          RestServer.start(settings.with(Setting.PORT, 0).with(Setting.DRAIN_SECONDS, 0), book));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A request, sent as it is written. */
  public RequestSpecification request() {
    return RestAssured.given().port(port()).urlEncodingEnabled(false);
  }

  /** A request with a JSON body. */
  public RequestSpecification json(byte[] body) {
    return request().header("Content-Type", "application/json").body(body);
  }

  /** The port. */
  public int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.close();
  }

  /** A portfolio as a caller would send it. */
  public static byte[] json(Portfolio portfolio) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      PortfolioWriter.writeJson(portfolio, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** The smallest portfolio, padded to a number of bytes. */
  public static byte[] padded(int bytes) {
    String start = "{\"id\":\"p\"";
    return (start + " ".repeat(bytes - start.length() - 1) + "}")
        .getBytes(StandardCharsets.US_ASCII);
  }
}
