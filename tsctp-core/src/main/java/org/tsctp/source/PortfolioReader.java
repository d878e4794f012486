package org.tsctp.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tsctp.explain.Loaded;
import org.tsctp.partnership.Portfolio;
import org.tsctp.partnership.PortfolioBuilder;
import org.tsctp.partnership.PortfolioHeader;

/**
 * Reads a portfolio: a folder with {@code portfolio.yaml} and one CSV file per table, or one JSON
 * document.
 *
 * <pre>{@code
 * Loaded<Portfolio> loaded = PortfolioReader.read(Path.of("sample"));
 * loaded.issues().forEach(issue -> System.out.println(issue.text()));
 * }</pre>
 *
 * <p>Several folders or documents are read as one portfolio: their tables are put together and
 * checked as one. The first names the portfolio; a table is complete only if all of them say so.
 */
public final class PortfolioReader {

  private PortfolioReader() {}

  /**
   * Reads one or more folders or documents as one portfolio.
   *
   * @param paths folders or JSON files
   * @return the portfolio and everything that was wrong
   * @throws UnreadableInputException if one cannot be read at all
   */
  public static Loaded<Portfolio> read(Path... paths) {
    return read(List.of(paths), Limits.FILES, Progress.NONE);
  }

  /**
   * Reads one or more folders or documents as one portfolio.
   *
   * @param paths folders or JSON files
   * @param limits how much they may hold
   * @param progress is told how far the reading is
   * @return the portfolio and everything that was wrong
   * @throws UnreadableInputException if one cannot be read at all
   */
  public static Loaded<Portfolio> read(List<Path> paths, Limits limits, Progress progress) {
    if (paths.isEmpty()) {
      throw new UnreadableInputException("No portfolio was named.\nName a folder or a JSON file.");
    }
    PortfolioBuilder builder = Portfolio.builder("");
    CellReader cells = new CellReader(builder);
    HeaderReader header = new HeaderReader(builder);
    for (Path path : paths) {
      readOne(path, builder, cells, header, limits, progress);
    }
    cells.finish();
    builder.header(header.result());
    return builder.load();
  }

  /**
   * Reads one JSON document.
   *
   * @param json the document, UTF-8
   * @param name name to call it in issues
   * @param limits how much it may hold
   * @return the portfolio and everything that was wrong
   * @throws UnreadableInputException if it is no JSON document of this form
   */
  public static Loaded<Portfolio> parse(InputStream json, String name, Limits limits) {
    PortfolioBuilder builder = Portfolio.builder("");
    CellReader cells = new CellReader(builder);
    HeaderReader header = new HeaderReader(builder);
    new JsonPortfolioReader(builder, cells, header, limits).read(json, name);
    cells.finish();
    builder.header(header.result());
    return builder.load();
  }

  private static void readOne(
      Path path,
      PortfolioBuilder builder,
      CellReader cells,
      HeaderReader header,
      Limits limits,
      Progress progress) {
    if (Files.isDirectory(path)) {
      new FolderReader(builder, cells, header, limits, progress).read(path);
      return;
    }
    if (!Files.isRegularFile(path)) {
      throw new UnreadableInputException(
          "There is no folder or file \""
              + path
              + "\".\nCheck the path and the working directory.");
    }
    try (InputStream json = Files.newInputStream(path)) {
      progress.at(fileName(path), 0);
      new JsonPortfolioReader(builder, cells, header, limits).read(json, fileName(path));
    } catch (IOException e) {
      throw new UnreadableInputException(
          "\"" + path + "\" cannot be read.\nCheck that you may read it.", e);
    }
  }

  static String fileName(Path path) {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }

  /** The header of a portfolio that has none. */
  static PortfolioHeader defaultHeader() {
    return PortfolioHeader.of("");
  }
}
