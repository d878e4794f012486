package org.tsctp.rest.http;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One line per request: what was asked of which route and how it ended, no data. */
final class AccessLog {

  private static final Logger LOG = LoggerFactory.getLogger("org.tsctp.rest.access");

  void answered(String id, String method, String route, int status, long millis) {
    LOG.atInfo()
        .addKeyValue("requestId", id)
        .addKeyValue("method", method)
        .addKeyValue("route", route)
        .addKeyValue("status", status)
        .addKeyValue("millis", millis)
        .log("request");
  }

  void refused(String id, int status) {
    LOG.atInfo().addKeyValue("requestId", id).addKeyValue("status", status).log("refused");
  }
}
