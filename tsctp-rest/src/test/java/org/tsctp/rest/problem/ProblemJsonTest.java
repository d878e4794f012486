package org.tsctp.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProblemJsonTest {

  @Test
  void members_stand_in_the_order_in_which_they_were_given() {
    Problem problem =
        Problem.of(Kind.BAD_PARAMETER, "Why.")
            .with(Member.PARAMETER, "asOf")
            .with(Member.RECEIVED, "")
            .with(Member.LINE, 3)
            .with(Member.COLUMN, 0)
            .with(Member.DID_YOU_MEAN, "x");

    assertThat(json(problem))
        .isEqualTo(
            "{\"type\":\"/v1/problems/bad-parameter\",\"title\":\"A parameter cannot be used\","
                + "\"status\":400,\"detail\":\"Why.\",\"instance\":\"/p\",\"parameter\":\"asOf\","
                + "\"line\":3,\"didYouMean\":[\"x\"],\"requestId\":\"r\"}\n");
  }

  @Test
  void largest_problem_fits_into_4_kib() {
    Problem problem = Problem.of(Kind.BAD_PARAMETER, "\u0001".repeat(1000));
    for (Member member : Member.values()) {
      problem = problem.with(member, "\ud83d\ude00".repeat(1000));
    }

    assertThat(json(problem).length()).isLessThanOrEqualTo(ProblemJson.MOST_BYTES);
    assertThat(json(problem)).contains("\"detail\":\"A parameter cannot be used.\"");
  }

  @Test
  void long_text_is_cut_between_characters() {
    String text = "a" + "\ud83d\ude00".repeat(200);

    assertThat(Problem.of(Kind.INTERNAL, text).detail())
        .hasSize(Problem.LONGEST_TEXT)
        .endsWith("\ud83d\ude00\u2026");
    assertThat(Problem.of(Kind.INTERNAL, "a".repeat(300)).detail()).hasSize(300);
    assertThat(Problem.of(Kind.INTERNAL, "a".repeat(301)).detail()).hasSize(301).endsWith("a…");
  }

  @Test
  void each_kind_has_its_own_type() {
    assertThat(Stream.of(Kind.values()).map(Kind::type)).doesNotHaveDuplicates();
  }

  private static String json(Problem problem) {
    return new String(ProblemJson.of(problem, "/p", "r"), StandardCharsets.US_ASCII);
  }
}
