package org.tsctp.partnership;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tsctp.basics.CodePoints;
import org.tsctp.explain.Issue;

/**
 * Finds units that stand above themselves in the chain of command on some day.
 *
 * <p>The rows stay; a walk through the lineage ends where it would come round again.
 */
final class CommandLoops {

  private final Map<String, List<Command>> byUnit = new HashMap<>();

  private CommandLoops(List<Command> commands) {
    for (Command command : commands) {
      byUnit.computeIfAbsent(command.unit(), unit -> new ArrayList<>(1)).add(command);
    }
  }

  static List<Issue> find(Portfolio portfolio) {
    List<Command> commands = portfolio.list(Command.class);
    CommandLoops loops = new CommandLoops(commands);
    Set<String> suspects = loops.unitsThatReachThemselves();
    List<Issue> issues = new ArrayList<>();
    for (Command command : commands) {
      if (suspects.contains(command.unit())
          && suspects.contains(command.parent())
          && loops.closes(command)) {
        issues.add(
            Issue.warning(
                portfolio.origin(command),
                "parent",
                command.parent(),
                "a unit that does not itself answer to " + command.unit() + " on the same day",
                "Correct the unit, the parent or the days. The row stays; the chain of command is"
                    + " followed only until it comes round."));
      }
    }
    return issues;
  }

  /** Units left when those without a parent, or only with such, are taken away again and again. */
  private Set<String> unitsThatReachThemselves() {
    Map<String, Integer> openParents = new HashMap<>();
    Map<String, List<String>> children = new HashMap<>();
    byUnit.forEach(
        (unit, commands) -> {
          openParents.merge(unit, commands.size(), Integer::sum);
          for (Command command : commands) {
            openParents.putIfAbsent(command.parent(), 0);
            children.computeIfAbsent(command.parent(), p -> new ArrayList<>(1)).add(unit);
          }
        });
    Deque<String> free = new ArrayDeque<>();
    openParents.forEach(
        (unit, open) -> {
          if (open == 0) {
            free.add(unit);
          }
        });
    Set<String> left = new TreeSet<>(CodePoints.ORDER);
    left.addAll(openParents.keySet());
    while (!free.isEmpty()) {
      String unit = free.remove();
      left.remove(unit);
      for (String child : children.getOrDefault(unit, List.of())) {
        if (openParents.merge(child, -1, Integer::sum) == 0) {
          free.add(child);
        }
      }
    }
    return left;
  }

  /** Whether the parent answers to the unit on some first day on which the command holds. */
  private boolean closes(Command command) {
    if (command.unit().equals(command.parent())) {
      return true;
    }
    // A set of commands that hold on a common day all hold on the latest of their first days.
    for (LocalDate day : firstDaysWithin(command)) {
      if (reaches(command.parent(), command.unit(), day)) {
        return true;
      }
    }
    return false;
  }

  private Set<LocalDate> firstDaysWithin(Command command) {
    Set<LocalDate> days = new TreeSet<>();
    days.add(command.from() == null ? LocalDate.MIN : command.from());
    Set<String> seen = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(command.parent()));
    while (!open.isEmpty()) {
      String unit = open.remove();
      if (seen.add(unit)) {
        for (Command above : byUnit.getOrDefault(unit, List.of())) {
          LocalDate from = above.from();
          if (from != null && command.holdsOn(from)) {
            days.add(from);
          }
          open.add(above.parent());
        }
      }
    }
    return days;
  }

  private boolean reaches(String start, String goal, LocalDate day) {
    Set<String> seen = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      String unit = open.remove();
      if (unit.equals(goal)) {
        return true;
      }
      if (seen.add(unit)) {
        for (Command above : byUnit.getOrDefault(unit, List.of())) {
          if (above.holdsOn(day)) {
            open.add(above.parent());
          }
        }
      }
    }
    return false;
  }
}
