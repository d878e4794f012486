package org.tsctp.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.tsctp.explain.Citation;
import org.tsctp.explain.Force;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Post;
import org.tsctp.partnership.Theater;
import org.tsctp.rule.Case;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Rule;
import org.tsctp.rule.Severity;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/** POST-1: every country of a border segment has a post in force there. */
final class PostsOfBothSides {

  private static final Citation OURS =
      new Citation("Our own analysis", "regional cooperation is an aim of the partnership");

  private static final Sentence NO_BORDER =
      Sentence.of("POST-1.no-border", "{theater} is not a border segment.");
  private static final Sentence ONE_SIDE =
      Sentence.of("POST-1.one-side", "Only one side of border segment {theater} is named.");
  private static final Sentence COVERED =
      Sentence.of(
          "POST-1.covered",
          "All {count} countries of border segment {theater} had a post in force there on {day}.");
  private static final Sentence UNCOVERED =
      Sentence.of(
          "POST-1.uncovered",
          "On {day}, {countries} had no post in force at border segment {theater}.");
  private static final Sentence NOT_ON_RECORD =
      Sentence.of(
          "POST-1.not-on-record",
          "On {day}, no post of {countries} in force at border segment {theater} is on record; the"
              + " record is not declared complete.");

  private PostsOfBothSides() {}

  static Rule<Theater> rule() {
    return Rule.of("POST-1", Kinds.THEATERS)
        .title("Border posts on both sides")
        .requires(
            "Every country of a border segment has a post in force there. Method: for each country"
                + " that the theater names, a post of it in that theater whose range holds the day"
                + " of judgement.")
        .because("A border watched from one side is open.")
        .weighs(Severity.INFO, Force.ANALYTIC)
        .verified("UNVERIFIED: the test is ours")
        .cites(OURS)
        .needs(
            "theaters.kind",
            "theaters.countries",
            "posts.theater",
            "posts.country",
            "posts.from",
            "posts.to")
        .examples(TheaterExamples.postsOfBothSides())
        .judge(PostsOfBothSides::judge);
  }

  private static Verdict judge(Theater theater, Case facts) {
    if (theater.kind() != Theater.Kind.BORDER_SEGMENT) {
      return facts.notApplicable(NO_BORDER, "theater", theater.id()).on(theater, "kind").verdict();
    }
    TreeSet<String> open = new TreeSet<>(theater.countries());
    int count = open.size();
    if (count < 2) {
      return facts
          .indeterminate(ONE_SIDE, "theater", theater.id())
          .on(theater, "kind", "countries")
          .missing("theaters", "countries", theater.id())
          .flip(
              Outcome.NOT_APPLICABLE,
              new Edit.SetCell("theaters", theater.id(), "kind", Theater.Kind.REGION.name()))
          .verdict();
    }
    List<Post> posts = facts.view().list(Post.class, "theater", theater.id());
    List<Post> inForce = posts.stream().filter(post -> post.holdsOn(facts.asOf())).toList();
    inForce.forEach(post -> open.remove(post.country()));
    return answer(theater, count, open, posts.size(), inForce, facts);
  }

  private static Verdict answer(
      Theater theater,
      int count,
      TreeSet<String> open,
      int searched,
      List<Post> inForce,
      Case facts) {
    boolean complete = facts.view().isComplete(Post.class);
    Outcome outcome =
        open.isEmpty() ? Outcome.COMPLIANT : complete ? Outcome.ATTENTION : Outcome.INDETERMINATE;
    Sentence sentence = open.isEmpty() ? COVERED : complete ? UNCOVERED : NOT_ON_RECORD;
    VerdictBuilder answer =
        facts
            .answer(
                outcome,
                sentence.with(
                    "theater", theater.id(),
                    "count", count,
                    "day", facts.asOf(),
                    "countries", String.join(", ", open)))
            .measured(count - open.size(), count, "countries")
            .on(theater, "kind", "countries");
    inForce.forEach(post -> answer.on(post, "country", "from", "to"));
    if (outcome == Outcome.COMPLIANT) {
      return answer.verdict();
    }
    answer
        .notFound("posts", "a post at " + theater.id() + " of " + String.join(", ", open), searched)
        .flip(Outcome.COMPLIANT, posts(theater, open, facts));
    if (!complete) {
      answer
          .missing("posts", "complete", "")
          .flip(Outcome.ATTENTION, new Edit.DeclareComplete("posts"));
    }
    return answer.verdict();
  }

  private static Edit[] posts(Theater theater, TreeSet<String> countries, Case facts) {
    List<Edit> edits = new ArrayList<>();
    for (String country : countries) {
      edits.add(
          new Edit.AddRow(
              "posts",
              Map.of(
                  "id",
                  facts.newId(Post.class) + "-" + country,
                  "theater",
                  theater.id(),
                  "country",
                  country,
                  "from",
                  facts.asOf().toString())));
    }
    return edits.toArray(Edit[]::new);
  }
}
