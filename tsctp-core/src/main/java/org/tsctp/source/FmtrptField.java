package org.tsctp.source;

import java.util.Optional;

/** The cells of a course, by their names in the two published forms. */
enum FmtrptField {
  COURSE_TITLE("course_title", "training:course_title"),
  START_DATE("start_date", "training_start_date"),
  END_DATE("end_date", "training_end_date"),
  LOCATION("location", "training:location"),
  QUANTITY("quantity", "training:quantity"),
  TOTAL_COST("total_cost", "training:total_cost"),
  STUDENT_UNIT("student_unit", "training:recipient_unit"),
  US_UNIT("us_unit", "training:delivery_unit"),
  PAGE_NUMBER("page_number", "training:page_number");

  private final String element;
  private final String column;

  FmtrptField(String element, String column) {
    this.element = element;
    this.column = column;
  }

  /** Name of the element in XML. */
  String element() {
    return element;
  }

  /** Name of the column in TSV. */
  String column() {
    return column;
  }

  static Optional<FmtrptField> ofElement(String name) {
    for (FmtrptField field : values()) {
      if (field.element.equals(name)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }
}
