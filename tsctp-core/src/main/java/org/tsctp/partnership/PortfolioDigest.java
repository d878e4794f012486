package org.tsctp.partnership;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.tsctp.basics.CodePoints;

/**
 * The SHA-256 of a portfolio's canonical rows, sorted by table and content.
 *
 * <p>The same facts have the same digest, whatever the form (folder, JSON), the order of rows and
 * columns, or the number of trailing zeros. Rows left out take part by their number and ids, since
 * outcomes depend on them.
 */
public final class PortfolioDigest {

  private PortfolioDigest() {}

  /**
   * Computes the digest.
   *
   * @param portfolio the portfolio
   * @return {@code sha256:} and 64 hexadecimal digits
   */
  public static String of(Portfolio portfolio) {
    MessageDigest sha = sha256();
    PortfolioHeader header = portfolio.header();
    line(sha, "portfolio");
    line(
        sha,
        String.join(
            "\u001f",
            header.id(),
            header.title(),
            header.currency(),
            String.valueOf(header.fiscalYearStart()),
            String.valueOf(header.period()),
            complete(portfolio),
            header.attribution()));
    Tables.all().stream()
        .sorted(Comparator.comparing(Table::name, CodePoints.ORDER))
        .forEach(table -> add(sha, portfolio, table));
    for (LeftOut leftOut : portfolio.leftOut()) {
      line(
          sha,
          "left out\u001f"
              + leftOut.table()
              + "\u001f"
              + leftOut.rows()
              + "\u001f"
              + leftOut.amount().stripTrailingZeros().toPlainString()
              + "\u001f"
              + leftOut.currency());
    }
    return hex(sha);
  }

  /**
   * The digest of a text.
   *
   * @param text the text
   * @return {@code sha256:} and 64 hexadecimal digits
   */
  public static String ofText(String text) {
    MessageDigest sha = sha256();
    line(sha, text);
    return hex(sha);
  }

  /** The tables that are complete indeed: none of their rows was left out or unreadable. */
  private static String complete(Portfolio portfolio) {
    return portfolio.header().complete().stream()
        .filter(name -> portfolio.isComplete(Tables.get(name).type()))
        .collect(Collectors.joining(";"));
  }

  private static <R extends Row> void add(MessageDigest sha, Portfolio portfolio, Table<R> table) {
    List<String> contents = new ArrayList<>();
    for (R row : portfolio.list(table.type())) {
      contents.add(table.content(row));
    }
    if (contents.isEmpty()) {
      return;
    }
    contents.sort(CodePoints.ORDER);
    line(sha, table.name());
    contents.forEach(content -> line(sha, content));
  }

  private static void line(MessageDigest sha, String text) {
    sha.update(text.getBytes(StandardCharsets.UTF_8));
    sha.update((byte) '\n');
  }

  private static String hex(MessageDigest sha) {
    return "sha256:" + HexFormat.of().formatHex(sha.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
