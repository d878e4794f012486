package org.tsctp.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tsctp.fixtures.Issues.byPlace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tsctp.explain.Issue;
import org.tsctp.explain.Origin;

class CommandLoopsTest {

  private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

  @Test
  void a_unit_that_answers_to_itself_is_a_loop() {
    assertThat(loops(command("U1", "U1", 0, 5))).containsExactly(2);
  }

  @Test
  void a_chain_and_two_ways_to_one_parent_are_no_loop() {
    assertThat(
            loops(
                command("U1", "U2", null, null),
                command("U1", "U3", null, null),
                command("U2", "U0", null, null),
                command("U3", "U0", null, null)))
        .isEmpty();
  }

  @Test
  void three_rows_that_share_one_day_are_a_loop_and_a_fourth_that_leads_to_it_is_not() {
    assertThat(
            loops(
                command("U1", "U2", 0, 10),
                command("U2", "U3", 9, 20),
                command("U3", "U1", null, null),
                command("U0", "U1", null, null)))
        .containsExactly(2, 3, 4);
  }

  @Test
  void an_issue_says_what_to_do() {
    assertThat(load(command("U1", "U2", null, null), command("U2", "U1", null, null)).get(0))
        .isEqualTo(
            Issue.warning(
                new Origin("commands.csv", 2),
                "parent",
                "U2",
                "a unit that does not itself answer to U1 on the same day",
                "Correct the unit, the parent or the days. The row stays; the chain of command is"
                    + " followed only until it comes round."));
  }

  @Test
  void loops_are_those_found_by_walking_every_day() {
    Random random = new Random(1_312);
    int found = 0;
    for (int i = 0; i < 1_500; i++) {
      List<Command> commands = new ArrayList<>();
      Set<Command> different = new HashSet<>();
      for (int j = 0; j < 1 + random.nextInt(7); j++) {
        Integer from = random.nextInt(4) == 0 ? null : random.nextInt(6);
        Integer to =
            random.nextInt(4) == 0 ? null : (from == null ? 0 : from) + 1 + random.nextInt(4);
        Command command = command("U" + random.nextInt(4), "U" + random.nextInt(4), from, to);
        if (different.add(command)) {
          commands.add(command);
        }
      }
      Set<Integer> expected = new TreeSet<>();
      for (int day = -2; day < 14; day++) {
        for (int j = 0; j < commands.size(); j++) {
          Command command = commands.get(j);
          if (command.holdsOn(DAY.plusDays(day))
              && reaches(commands, command.parent(), command.unit(), DAY.plusDays(day))) {
            expected.add(j + 2);
          }
        }
      }
      found += expected.size();
      assertThat(loops(commands.toArray(Command[]::new)))
          .as("case %s: %s", i, commands)
          .containsExactlyElementsOf(expected);
    }
    assertThat(found).isGreaterThan(500);
  }

  private static boolean reaches(List<Command> commands, String start, String goal, LocalDate day) {
    Set<String> reached = new HashSet<>(Set.of(start));
    for (int i = 0; i < commands.size(); i++) {
      for (Command command : commands) {
        if (command.holdsOn(day) && reached.contains(command.unit())) {
          reached.add(command.parent());
        }
      }
    }
    return reached.contains(goal);
  }

  /** The lines of the rows that close a loop; the first command stands on line 2. */
  private static List<Integer> loops(Command... commands) {
    return load(commands).stream().map(Issue::line).toList();
  }

  private static List<Issue> load(Command... commands) {
    PortfolioBuilder builder = Portfolio.builder("p");
    for (int i = 0; i < 4; i++) {
      builder.add(Unit.builder("U" + i).name("n").country("MLI").build());
    }
    for (int i = 0; i < commands.length; i++) {
      builder.add(commands[i], new Origin("commands.csv", i + 2));
    }
    return byPlace(builder.load());
  }

  private static Command command(
      String unit, String parent, @Nullable Integer from, @Nullable Integer to) {
    return Command.builder()
        .unit(unit)
        .parent(parent)
        .from(from == null ? null : DAY.plusDays(from))
        .to(to == null ? null : DAY.plusDays(to))
        .build();
  }
}
