package org.tsctp.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tsctp.explain.Force;
import org.tsctp.explain.Language;
import org.tsctp.explain.Sentence;
import org.tsctp.explain.Statement;
import org.tsctp.explain.Texts;
import org.tsctp.fixtures.Sentences;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Rule;
import org.tsctp.rule.WaiverReview;

/** Whatever reports, edits and explanations say of themselves, they can say in French. */
class FrenchReportTest {

  private static final Texts FRENCH = Words.of(Language.FRENCH).texts();

  @Test
  void every_label_has_french_words_for_the_same_values() {
    List<Sentence> all = new ArrayList<>(Sentences.of(Words.class));
    all.addAll(Sentences.of(Statement.class));
    all.addAll(Sentences.of(Rule.class));

    assertThat(Sentences.wrong(all, FRENCH)).isEmpty();
  }

  @Test
  void every_outcome_force_and_remark_has_french_words() {
    for (Outcome outcome : Outcome.values()) {
      assertThat(FRENCH.keys()).contains("outcome." + outcome);
    }
    for (Force force : Force.values()) {
      assertThat(FRENCH.keys()).contains("force." + force);
    }
    for (WaiverReview.Remark remark : WaiverReview.Remark.values()) {
      assertThat(FRENCH.keys()).contains("waiver." + remark);
    }
    assertThat(FRENCH.keys()).contains("caveat");
  }
}
