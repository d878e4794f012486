package org.tsctp.source;

import java.util.HashMap;
import java.util.Map;
import org.tsctp.explain.Issue;
import org.tsctp.explain.Origin;

/**
 * Sees to it that a report of a country is read in one form only: the XML and the published table
 * hold the same courses.
 */
final class FmtrptRepeats {

  /** The form and file that a report of a country was first met in. */
  private record First(FmtrptForm form, String file) {}

  private final Map<String, First> firsts = new HashMap<>();
  private final IssueGroups issues;

  FmtrptRepeats(IssueGroups issues) {
    this.issues = issues;
  }

  /** Whether the course was read in another form before. */
  boolean isRepeat(FmtrptCourse course, FmtrptForm form, String country) {
    Origin place = course.origin();
    First first =
        firsts.computeIfAbsent(
            course.report() + "-" + country, key -> new First(form, place.file()));
    if (first.form() == form) {
      return false;
    }
    issues.add(
        Issue.warning(
            place,
            "",
            course.report() + " " + course.country(),
            "each report of a country in one form",
            "It was read from " + first.file() + ". These courses are not read again."));
    return true;
  }
}
