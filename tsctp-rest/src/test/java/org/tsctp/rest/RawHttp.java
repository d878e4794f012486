package org.tsctp.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** Sends bytes that no client library would send. */
public final class RawHttp {

  private static final int PATIENCE_MILLIS = 20_000;

  private RawHttp() {}

  /** Sends text and reads until the server closes. */
  public static String send(int port, String request) {
    try (Socket socket = connect(port)) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return readAll(socket);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Opens a connection. */
  public static Socket connect(int port) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(PATIENCE_MILLIS);
    return socket;
  }

  /** Reads until the server closes, or cuts. */
  public static String readAll(Socket socket) throws IOException {
    StringBuilder text = new StringBuilder();
    byte[] bytes = new byte[8192];
    try {
      for (int n = socket.getInputStream().read(bytes); n >= 0; ) {
        text.append(new String(bytes, 0, n, StandardCharsets.UTF_8));
        n = socket.getInputStream().read(bytes);
      }
    } catch (SocketException e) {
      text.append("<reset>");
    }
    return text.toString();
  }

  /** A GET of a path whose connection ends. */
  public static String get(int port, String path) {
    return send(port, "GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
  }
}
