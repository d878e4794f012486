package org.tsctp.rulebook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tsctp.partnership.Activity;
import org.tsctp.policy.ParameterValue;

/**
 * The components of an activity against a list of the policy. Case, blanks, hyphens and underscores
 * make no difference.
 */
final class Components {

  private Components() {}

  /** The components that the list names, in their order. */
  static List<String> in(Activity activity, ParameterValue list) {
    Set<String> words = list.words().stream().map(Components::key).collect(Collectors.toSet());
    return activity.components().stream().filter(one -> words.contains(key(one))).toList();
  }

  /** The first component that the list names. */
  static Optional<String> first(Activity activity, ParameterValue list) {
    return in(activity, list).stream().findFirst();
  }

  /** The cell with one more component. */
  static String with(Activity activity, String component) {
    return Stream.concat(activity.components().stream(), Stream.of(component))
        .collect(Collectors.joining(";"));
  }

  private static String key(String component) {
    return component.strip().toLowerCase(Locale.ROOT).replaceAll("[ _-]+", "_");
  }
}
