package org.tsctp.source;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tsctp.explain.Issue;
import org.tsctp.explain.Origin;

/**
 * One course as the report states it: texts, their lines, and the values that can be read in them.
 *
 * @param origin where the course starts
 * @param report years of the report, such as {@code 2018_2019}
 * @param country country as written
 * @param program program as written
 * @param cells the cells that are there
 */
record FmtrptCourse(
    Origin origin, String report, String country, String program, Map<FmtrptField, Cell> cells) {

  /**
   * A cell.
   *
   * @param name name of its element or column
   * @param text text without spaces at its ends
   * @param line its line
   */
  record Cell(String name, String text, int line) {}

  FmtrptCourse {
    cells = new EnumMap<>(cells);
  }

  /** The text of a cell, empty if there is none. */
  String text(FmtrptField field) {
    Cell cell = cells.get(field);
    return cell == null ? "" : cell.text();
  }

  /** The first day, if it can be read. */
  Optional<LocalDate> start() {
    return FmtrptValues.date(text(FmtrptField.START_DATE));
  }

  /** The trainees, if they are a whole number. */
  Optional<Long> quantity() {
    return FmtrptValues.count(text(FmtrptField.QUANTITY));
  }

  /** The cost in US dollars, if one is stated. */
  Optional<BigDecimal> cost() {
    return FmtrptValues.money(text(FmtrptField.TOTAL_COST));
  }

  /** The cells that hold something else than they should; an empty cell and a bare $ do not. */
  List<FmtrptField> badCells() {
    List<FmtrptField> bad = new ArrayList<>();
    if (!text(FmtrptField.START_DATE).isEmpty() && start().isEmpty()) {
      bad.add(FmtrptField.START_DATE);
    }
    if (!text(FmtrptField.QUANTITY).isEmpty() && quantity().isEmpty()) {
      bad.add(FmtrptField.QUANTITY);
    }
    if (!FmtrptValues.isUnstated(text(FmtrptField.TOTAL_COST)) && cost().isEmpty()) {
      bad.add(FmtrptField.TOTAL_COST);
    }
    return bad;
  }

  /** An error in a cell. */
  Issue error(FmtrptField field, String expected, String fix) {
    Cell cell = cellOrNone(field);
    return Issue.error(place(cell), cell.name(), cell.text(), expected, fix);
  }

  /** A warning about a cell. */
  Issue warning(FmtrptField field, String expected, String fix) {
    Cell cell = cellOrNone(field);
    return Issue.warning(place(cell), cell.name(), cell.text(), expected, fix);
  }

  private Cell cellOrNone(FmtrptField field) {
    return cells.getOrDefault(field, new Cell(field.element(), "", origin.line()));
  }

  private Origin place(Cell cell) {
    return new Origin(origin.file(), cell.line());
  }
}
