package org.tsctp.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tsctp.explain.Citation;
import org.tsctp.explain.Force;
import org.tsctp.policy.Parameter;
import org.tsctp.policy.Policies;
import org.tsctp.policy.Policy;
import org.tsctp.rule.RuleBook;
import org.tsctp.rulebook.RuleBooks;

class JsonCatalogTest {

  private static final RuleBook BOOK = RuleBooks.standard();

  @Test
  void parameter_has_its_history_with_sources() throws IOException {
    TreeMap<LocalDate, Parameter.Value> values =
        new TreeMap<>(
            Map.of(
                LocalDate.of(2014, 12, 19),
                new Parameter.Value("365", new Citation("Source", "note"), Force.POLICY),
                LocalDate.of(2016, 12, 23),
                new Parameter.Value(null, Citation.of("Other"), Force.STATUTE)));
    Parameter parameter = new Parameter("a.b", "Days", Parameter.Unit.DAYS, values);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonCatalog.writeParameter(parameter, out);

    assertThat(text(out))
        .isEqualTo(
            """
            {
              "id" : "a.b",
              "description" : "Days",
              "unit" : "days",
              "values" : [
                {
                  "since" : "2014-12-19",
                  "value" : "365",
                  "force" : "POLICY",
                  "citation" : {
                    "label" : "Source",
                    "note" : "note"
                  }
                },
                {
                  "since" : "2016-12-23",
                  "value" : null,
                  "force" : "STATUTE",
                  "citation" : {
                    "label" : "Other",
                    "note" : ""
                  }
                }
              ]
            }
            """);
  }

  @Test
  void list_names_version_and_digest_of_what_it_lists() throws IOException {
    ByteArrayOutputStream rules = new ByteArrayOutputStream();
    JsonCatalog.writeRules(BOOK, rules);
    assertThat(text(rules))
        .startsWith(
            "{\n  \"schema\" : \"tsctp-rules/1\",\n  \"version\" : \""
                + BOOK.version()
                + "\",\n  \"digest\" : \""
                + BOOK.digest()
                + "\"");

    Policy policy = Policies.profile("security-first");
    ByteArrayOutputStream parameters = new ByteArrayOutputStream();
    JsonCatalog.writeParameters(policy, parameters);
    assertThat(text(parameters)).contains("\"id\" : \"security-first\"");
  }

  @Test
  void entry_of_a_list_is_the_entry_written_alone() throws IOException {
    ByteArrayOutputStream list = new ByteArrayOutputStream();
    JsonCatalog.writeRules(BOOK, list);
    for (var rule : BOOK.rules()) {
      ByteArrayOutputStream alone = new ByteArrayOutputStream();
      JsonCatalog.writeRule(BOOK, rule, alone);

      assertThat(text(list)).contains(text(alone).strip().indent(4).strip());
    }
  }

  @Test
  void rule_has_everything_that_is_known_of_it() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonCatalog.writeRule(BOOK, BOOK.find("FIN-1").orElseThrow(), out);

    for (String key :
        List.of(
            "id",
            "title",
            "requirement",
            "reason",
            "severity",
            "force",
            "status",
            "citations",
            "needs",
            "waivable",
            "chapter",
            "examples",
            "outcome",
            "story")) {
      assertThat(text(out)).contains("\"" + key + "\" : ");
    }
  }

  private static String text(ByteArrayOutputStream out) {
    return out.toString(StandardCharsets.UTF_8);
  }
}
