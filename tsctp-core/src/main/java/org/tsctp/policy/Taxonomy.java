package org.tsctp.policy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tsctp.basics.CodePoints;

/**
 * The side of the balance that an account or a sector code is taken to lie on.
 *
 * <p>Names and codes are those of the OECD DAC purpose codes, of the Standardized Program Structure
 * and Definitions, and of United States accounts. That they map to SECURITY, GOVERNANCE,
 * DEVELOPMENT, SHARED or EXCLUDED is our own recommendation.
 */
public final class Taxonomy {

  private static final Taxonomy STANDARD =
      new Taxonomy(
          load("crs_to_pillar.csv", "crs_code"),
          load("spsd_to_pillar.csv", "area_name"),
          load("account_to_pillar.csv", "account"),
          load("crs_to_pillar.csv", "crs_code", "withdrawal_date"));

  private final SortedMap<String, String> dacCodes;
  private final SortedMap<String, String> spsdAreas;
  private final SortedMap<String, String> accounts;
  private final SortedMap<String, String> withdrawals;

  private Taxonomy(
      Map<String, String> dacCodes,
      Map<String, String> spsdAreas,
      Map<String, String> accounts,
      Map<String, String> withdrawals) {
    this.dacCodes = sorted(dacCodes);
    this.spsdAreas = sorted(spsdAreas);
    this.accounts = sorted(accounts);
    this.withdrawals = sorted(withdrawals);
  }

  /**
   * The bundled taxonomy.
   *
   * @return the taxonomy
   */
  public static Taxonomy standard() {
    return STANDARD;
  }

  /**
   * The side of an OECD DAC purpose code.
   *
   * @param code such as {@code 15210}
   * @return the name of the side, or empty if the table lacks the code or gives it none
   */
  public Optional<String> sideOfDacCode(String code) {
    return Optional.ofNullable(dacCodes.get(code));
  }

  /**
   * The day on which an OECD DAC purpose code was withdrawn. It still holds on that day.
   *
   * @param code such as {@code 15120}
   * @return the day, or empty if the code is in use or not in the table
   */
  public Optional<LocalDate> withdrawalOfDacCode(String code) {
    return Optional.ofNullable(withdrawals.get(code)).map(LocalDate::parse);
  }

  /**
   * The side of a program area of the Standardized Program Structure.
   *
   * @param area such as {@code Counter-Terrorism}
   * @return the name of the side, or empty if the table lacks it
   */
  public Optional<String> sideOfSpsdArea(String area) {
    return Optional.ofNullable(spsdAreas.get(area));
  }

  /**
   * The side of an account.
   *
   * @param account such as {@code PKO}
   * @return the name of the side, or empty if the table lacks it
   */
  public Optional<String> sideOfAccount(String account) {
    return Optional.ofNullable(accounts.get(account));
  }

  /**
   * The accounts of the table.
   *
   * @return side by account
   */
  public SortedMap<String, String> accounts() {
    return accounts;
  }

  private static SortedMap<String, String> sorted(Map<String, String> map) {
    SortedMap<String, String> sorted = new TreeMap<>(CodePoints.ORDER);
    sorted.putAll(map);
    return Collections.unmodifiableSortedMap(sorted);
  }

  private static Map<String, String> load(String file, String key) {
    return load(file, key, "pillar");
  }

  private static Map<String, String> load(String file, String key, String column) {
    Map<String, String> values = new HashMap<>();
    try (InputStream in = Taxonomy.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("The table " + file + " is missing from the jar.");
      }
      try (CsvReader<NamedCsvRecord> csv =
          CsvReader.builder().ofNamedCsvRecord(in, StandardCharsets.UTF_8)) {
        for (NamedCsvRecord row : csv) {
          String value = row.getField(column);
          if (!value.isEmpty()) {
            values.put(row.getField(key), value);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return values;
  }
}
