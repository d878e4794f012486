package org.tsctp.source;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tsctp.explain.Origin;
import org.tsctp.partnership.PortfolioBuilder;
import org.tsctp.partnership.Unit;

/** Makes one unit of each country and name; names that differ in case, accents or marks are one. */
final class FmtrptUnits {

  private static final Set<String> PLACEHOLDERS =
      Set.of("unk", "unknown", "tbd", "none", "na", "other", "not applicable", "various");
  private static final List<String> PLACEHOLDER_STARTS =
      List.of("cancel", "not reported", "not entered");

  /**
   * The unit of a course.
   *
   * @param id id of the unit
   * @param name its name: the first spelling met
   */
  record Trainee(String id, String name) {}

  /** A unit on its way. */
  private record Draft(String name, String country, Origin origin, Set<String> otherSpellings) {}

  private final Map<String, Draft> drafts = new LinkedHashMap<>();
  private final IssueGroups issues;

  FmtrptUnits(IssueGroups issues) {
    this.issues = issues;
  }

  /**
   * The trainee unit of a course.
   *
   * @return empty if the course does not identify one: the cell is empty or {@code N/A}
   */
  Optional<Trainee> of(FmtrptCourse course, String country) {
    String name = Names.squeeze(course.text(FmtrptField.STUDENT_UNIT));
    if (name.isEmpty() || name.equalsIgnoreCase("N/A")) {
      return Optional.empty();
    }
    if (Names.key(name).isEmpty()) {
      issues.add(
          course.error(
              FmtrptField.STUDENT_UNIT,
              "a name with a letter or a digit",
              "Name the unit or empty the cell. The unit counts as not identified."));
      return Optional.empty();
    }
    warnOfPlaceholder(course, name);
    String id = "FMTRPT-" + country + "-" + Names.slug(name);
    Draft draft =
        drafts.computeIfAbsent(
            id, key -> new Draft(name, country, course.origin(), new LinkedHashSet<>()));
    if (!name.equals(draft.name())) {
      draft.otherSpellings().add(name);
    }
    return Optional.of(new Trainee(id, draft.name()));
  }

  void addTo(PortfolioBuilder builder) {
    drafts.forEach(
        (id, draft) ->
            builder.add(
                Unit.builder(id)
                    .name(draft.name())
                    .country(draft.country())
                    .aliases(
                        draft.otherSpellings().stream()
                            .filter(spelling -> spelling.indexOf(';') < 0)
                            .toList())
                    .build(),
                draft.origin()));
  }

  private void warnOfPlaceholder(FmtrptCourse course, String name) {
    String key = Names.key(name);
    if (PLACEHOLDERS.contains(key) || PLACEHOLDER_STARTS.stream().anyMatch(key::startsWith)) {
      issues.add(
          course.warning(
              FmtrptField.STUDENT_UNIT,
              "the name of a unit",
              "It counts as a unit of that name. Empty the cell if it names none; leave out the"
                  + " course if it was cancelled."));
    }
  }
}
