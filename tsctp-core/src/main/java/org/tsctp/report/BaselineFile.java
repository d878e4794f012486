package org.tsctp.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tsctp.explain.Origin;
import org.tsctp.rule.Baseline;
import org.tsctp.rule.Evaluation;
import org.tsctp.rule.Finding;
import org.tsctp.rule.Outcome;

/**
 * A baseline as a CSV or YAML file.
 *
 * <pre>
 * fingerprint,outcome,reason,requested_by,approved_by,expires,message
 * LEAHY-4:DLV-0417,ATTENTION,Renewal was under way,Desk officer,Chief auditor,2024-10-01,
 * </pre>
 *
 * <p>{@code outcome}, {@code requested_by} and {@code message} may be left out; the message is for
 * whoever reads the file and is not read back. An entry without reason, approver or expiry is read
 * and does not count.
 */
public final class BaselineFile {

  /** The columns of a file; the first six are read. */
  static final List<String> COLUMNS =
      List.of(
          "fingerprint", "outcome", "reason", "requested_by", "approved_by", "expires", "message");

  private BaselineFile() {}

  /**
   * Reads a file; one whose name ends in yaml or yml is YAML, any other is CSV.
   *
   * @param file the file
   * @return the baseline, named after the file
   * @throws BaselineException if it cannot be read or used; it names every line that is wrong
   */
  public static Baseline read(Path file) {
    String name = String.valueOf(file.getFileName());
    String text;
    try {
      text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
              .toString();
    } catch (CharacterCodingException e) {
      throw new BaselineException(name + " is not UTF-8.\nSave it as UTF-8.", e);
    } catch (NoSuchFileException e) {
      throw new BaselineException(
          "There is no file \"" + file + "\", expected a baseline.\nCheck the path.", e);
    } catch (IOException e) {
      throw new BaselineException("\"" + file + "\" cannot be read.\nCheck the path.", e);
    }
    return parse(text, name);
  }

  /**
   * Reads a text; YAML if the name ends in yaml or yml, otherwise CSV.
   *
   * @param text the text
   * @param name name to call it
   * @return the baseline
   * @throws BaselineException if it cannot be used; it names every line that is wrong
   */
  public static Baseline parse(String text, String name) {
    String content = text.startsWith("\ufeff") ? text.substring(1) : text;
    BaselineEntries entries = new BaselineEntries(name);
    if (isYaml(name)) {
      BaselineYaml.read(content, entries);
    } else {
      BaselineCsv.read(content, entries);
    }
    return entries.baseline();
  }

  /**
   * Whether a file of this name holds YAML.
   *
   * @param name name of the file
   * @return true if it ends in yaml or yml
   */
  public static boolean isYaml(String name) {
    return name.endsWith(".yaml") || name.endsWith(".yml");
  }

  /**
   * Writes a form: an entry for each finding that can fail a check, with reason, people and expiry
   * to be filled in. Nothing is accepted until they are.
   *
   * @param evaluation the evaluation
   * @param earlier a baseline whose entries are kept as they are, also those that match nothing any
   *     more; null if there is none
   * @param yaml whether to write YAML rather than CSV
   * @param out where to; it is flushed and left open
   * @throws IOException if it cannot be written
   */
  public static void writeForm(
      Evaluation evaluation, @Nullable Baseline earlier, boolean yaml, Writer out)
      throws IOException {
    Map<Baseline.Entry, String> entries = new LinkedHashMap<>();
    Map<String, Finding> findings = new HashMap<>();
    evaluation.findings().forEach(finding -> findings.put(finding.id(), finding));
    Map<String, Baseline.Entry> named = new HashMap<>();
    if (earlier != null) {
      for (Baseline.Entry entry : earlier.entries()) {
        Finding finding = findings.get(entry.fingerprint());
        entries.put(entry, finding == null ? "" : finding.message());
        named.put(entry.fingerprint(), entry);
      }
    }
    for (Finding finding : evaluation.findings()) {
      boolean fails = finding.outcome().isReported() && finding.outcome() != Outcome.WAIVED;
      if (fails && !named.containsKey(finding.id())) {
        entries.put(
            new Baseline.Entry(
                finding.id(), finding.outcome(), null, null, null, null, Origin.PROGRAM),
            finding.message());
      }
    }
    if (yaml) {
      BaselineYaml.write(entries, out);
    } else {
      BaselineCsv.write(entries, out);
    }
  }

  /** The cells of an entry in the order of columns. */
  static List<String> cells(Baseline.Entry entry, String message) {
    return List.of(
        entry.fingerprint(),
        entry.outcome() == null ? "" : entry.outcome().name(),
        text(entry.reason()),
        text(entry.requestedBy()),
        text(entry.approvedBy()),
        text(entry.expires()),
        message);
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
