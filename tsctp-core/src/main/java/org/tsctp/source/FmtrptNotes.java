package org.tsctp.source;

import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.tsctp.partnership.Provenance;

/** Keeps what a course states and a delivery has no column for. */
final class FmtrptNotes {

  private static final FmtrptField[] KEPT = {
    FmtrptField.END_DATE, FmtrptField.LOCATION, FmtrptField.US_UNIT, FmtrptField.PAGE_NUMBER
  };

  private FmtrptNotes() {}

  /** The report that says so. */
  static Provenance provenance(FmtrptCourse course) {
    return Provenance.of("Foreign Military Training Report " + course.report().replace('_', '-'));
  }

  /**
   * The cells without a column.
   *
   * @param unit name of the course's unit in the portfolio
   * @return such as {@code end_date: 9/28/2018; page_number: 6}, null if there are none
   */
  static @Nullable String note(FmtrptCourse course, String unit) {
    StringJoiner note = new StringJoiner("; ");
    for (FmtrptField field : KEPT) {
      add(note, field, course.text(field));
    }
    String trainees = Names.squeeze(course.text(FmtrptField.STUDENT_UNIT));
    if (!trainees.equals(unit)) {
      add(note, FmtrptField.STUDENT_UNIT, trainees);
    }
    return note.length() == 0 ? null : note.toString();
  }

  private static void add(StringJoiner note, FmtrptField field, String text) {
    if (!text.isEmpty()) {
      note.add(field.element() + ": " + Names.squeeze(text));
    }
  }
}
