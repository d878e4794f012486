package org.tsctp.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tsctp.explain.Citation;
import org.tsctp.explain.Force;

class PolicyTest {

  static final List<String> PROFILES = Policies.PROFILES;

  @TempDir Path folder;

  // The standard policy

  @Test
  void the_standard_policy_loads_with_these_parameters() {
    assertThat(Policies.standard().id()).isEqualTo("default");
    assertThat(Policies.standard().parameters())
        .extracting(Parameter::id)
        .contains(
            "balance.band",
            "balance.basis",
            "coup.democratic_transition",
            "coup.waiver",
            "drift.share_shift",
            "eum.duty",
            "eum.first",
            "eum.interval",
            "eum.soon",
            "leahy.state_bar",
            "vetting.validity",
            "waiver.expiring")
        .isSortedAccordingTo(org.tsctp.basics.CodePoints.ORDER);
  }

  @ParameterizedTest
  @FieldSource("PROFILES")
  void every_value_of_every_profile_has_a_citation_a_force_a_unit_and_a_description(
      String profile) {
    int values = 0;
    int cited = 0;
    for (Parameter parameter : Policies.profile(profile).parameters()) {
      assertThat(parameter.description()).as(parameter.id()).isNotBlank();
      assertThat(parameter.unit()).as(parameter.id()).isNotNull();
      assertThat(parameter.values()).as(parameter.id()).isNotEmpty();
      for (Parameter.Value value : parameter.values().values()) {
        values++;
        cited += value.citation().label().isBlank() ? 0 : 1;
        assertThat(value.force()).as(parameter.id()).isNotNull();
      }
    }
    System.out.println("Profile " + profile + ": " + cited + " of " + values + " values cited");
    assertThat(cited).isEqualTo(values).isPositive();
  }

  /** SPEC.md section 4: numbers that the contract itself states as defaults. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "balance.basis | DISBURSEMENT",
        "balance.band | 0.20,0.80",
        "drift.share_shift | 0.15",
        "waiver.expiring | 60",
        "vetting.validity | 365"
      })
  void defaults_are_those_of_the_contract(String id, String value) {
    assertThat(Policies.standard().at(LocalDate.of(2020, 1, 1)).get(id).text()).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "default | 0.20 | 0.80",
        "security-first | 0.45 | 0.85",
        "governance-first | 0.15 | 0.55"
      })
  void profiles_change_the_band_and_nothing_else(String profile, BigDecimal low, BigDecimal high) {
    Policy policy = Policies.profile(profile);
    ParameterValue band = policy.at(LocalDate.of(2020, 1, 1)).get("balance.band");

    assertThat(policy.id()).isEqualTo(profile);
    assertThat(band.lower()).isEqualTo(low);
    assertThat(band.upper()).isEqualTo(high);
    assertThat(policy.parameters())
        .filteredOn(p -> !p.id().equals("balance.band"))
        .isEqualTo(
            Policies.standard().parameters().stream()
                .filter(p -> !p.id().equals("balance.band"))
                .toList());
  }

  @Test
  void an_unknown_profile_names_the_known_ones() {
    assertThatThrownBy(() -> Policies.profile("security"))
        .isInstanceOf(PolicyException.class)
        .hasMessage(
            "There is no policy \"security\".\nName a file, or one of default, security-first,"
                + " governance-first.");
  }

  @Test
  void an_unknown_parameter_names_the_nearest_one() {
    assertThatThrownBy(() -> Policies.standard().get("vetting.validty"))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("There is no parameter \"vetting.validty\".\nMaybe vetting.validity is meant.");
    assertThat(Policies.standard().find("vetting.validty")).isEmpty();
  }

  // Days

  @ParameterizedTest
  @CsvSource({"2007-12-25, false", "2007-12-26, true", "2026-01-01, true"})
  void a_value_holds_from_its_day_on(LocalDate day, boolean inForce) {
    assertThat(Policies.standard().at(day).find("leahy.state_bar").isPresent()).isEqualTo(inForce);
  }

  @Test
  void a_parameter_that_is_not_in_force_is_named_with_the_day() {
    assertThatThrownBy(
            () -> Policies.standard().at(LocalDate.of(2007, 12, 25)).get("leahy.state_bar"))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("Parameter leahy.state_bar is not in force on 2007-12-25.");
  }

  @ParameterizedTest
  @CsvSource({
    "1999-12-31, ,    ",
    "2000-01-01, 365, 2000-01-01",
    "2014-12-31, 365, 2000-01-01",
    "2015-01-01, 180, 2015-01-01",
    "2019-12-31, 180, 2015-01-01",
    "2020-01-01, ,    ",
    "2020-12-31, ,    ",
    "2021-01-01, 90,  2021-01-01"
  })
  void both_sides_of_every_change_are_told_apart_and_null_is_not_in_force(
      LocalDate day, String text, LocalDate since) {
    Policy policy =
        policy(
            """
            test.days:
              description: Days of a test
              unit: days
              values:
                2000-01-01: {value: 365, citation: First, force: statute}
                2015-01-01: {value: 180, citation: Second, note: shorter, force: policy}
                2020-01-01: {value: null, citation: Repeal, force: statute}
                2021-01-01: {value: 90, citation: Third, force: audit}
            """);

    assertThat(policy.at(day).find("test.days").map(ParameterValue::text))
        .isEqualTo(java.util.Optional.ofNullable(text));
    assertThat(policy.at(day).find("test.days").map(ParameterValue::since))
        .isEqualTo(java.util.Optional.ofNullable(since));
  }

  @Test
  void who_reads_a_value_gets_its_citation_and_force() {
    assertThat(Policies.standard().at(LocalDate.of(2020, 1, 1)).get("leahy.state_bar"))
        .isEqualTo(
            new ParameterValue(
                "leahy.state_bar",
                "in-force",
                Parameter.Unit.WORD,
                LocalDate.of(2007, 12, 26),
                new Citation(
                    "22 U.S.C. 2378d (FAA s.620M; permanent since P.L. 110-161)",
                    "verified; statutes are read as of April 2023"),
                Force.STATUTE));
  }

  // Overrides

  @Test
  void a_file_lays_its_values_over_the_policy_day_by_day() {
    Policy policy =
        policy(
            """
            vetting.validity:
              values:
                2021-01-01: {value: 180, citation: Our memo 4, force: policy}
            """);

    assertThat(policy.at(LocalDate.of(2020, 12, 31)).get("vetting.validity").whole())
        .isEqualTo(365);
    assertThat(policy.at(LocalDate.of(2021, 1, 1)).get("vetting.validity"))
        .isEqualTo(
            new ParameterValue(
                "vetting.validity",
                "180",
                Parameter.Unit.DAYS,
                LocalDate.of(2021, 1, 1),
                Citation.of("Our memo 4"),
                Force.POLICY));
    assertThat(policy.get("vetting.validity").description())
        .isEqualTo(Policies.standard().get("vetting.validity").description());
    assertThat(policy.parameters()).hasSameSizeAs(Policies.standard().parameters());
  }

  @Test
  void a_value_for_the_same_day_replaces_it() {
    Policy policy =
        policy(
            "vetting.validity:\n  values:\n    1900-01-01: {value: 30, citation: Memo, force: policy}\n");

    assertThat(policy.get("vetting.validity").values()).hasSize(1);
    assertThat(policy.at(LocalDate.of(2020, 1, 1)).get("vetting.validity").whole()).isEqualTo(30);
  }

  @Test
  void a_parameter_for_one_country_takes_its_form_from_the_general_one() {
    Policy policy =
        policy(
            "balance.band.MLI:\n  values:\n    1900-01-01: {value: [0.3, 0.6], citation: Memo, force: analytic}\n");
    ParameterValue band = policy.at(LocalDate.of(2020, 1, 1)).get("balance.band.MLI");

    assertThat(band.unit()).isEqualTo(Parameter.Unit.SHARE_RANGE);
    assertThat(List.of(band.lower(), band.upper()))
        .containsExactly(new BigDecimal("0.3"), new BigDecimal("0.6"));
    assertThat(policy.get("balance.band.MLI").description())
        .isEqualTo(policy.get("balance.band").description());
    assertThat(policy.at(LocalDate.of(2020, 1, 1)).get("balance.band").text())
        .isEqualTo("0.20,0.80");
  }

  @Test
  void a_new_parameter_needs_a_unit() {
    assertThat(
            policy(
                    "our.limit:\n  description: d\n  unit: hours\n  values:\n    1900-01-01: {value: 72, citation: Memo, force: analytic}\n")
                .get("our.limit")
                .unit())
        .isEqualTo(Parameter.Unit.HOURS);
  }

  @Test
  void a_file_names_its_policy() throws IOException {
    Path file = Files.writeString(folder.resolve("our-rules.yaml"), "# nothing yet\n");

    assertThat(Policies.read(file).id()).isEqualTo("our-rules");
    assertThat(Policies.read(file).content()).isEqualTo(Policies.standard().content());
    assertThatThrownBy(() -> Policies.read(folder.resolve("none.yaml")))
        .isInstanceOf(PolicyException.class)
        .hasMessageEndingWith("cannot be read.\nCheck the path.");
  }

  @Test
  void content_changes_with_any_value_day_citation_or_force() {
    String yaml =
        "vetting.validity:\n  values:\n    2021-01-01: {value: 180, citation: Memo, force: policy}\n";
    List<String> contents =
        java.util.stream.Stream.of(
                yaml,
                yaml.replace("180", "181"),
                yaml.replace("2021", "2022"),
                yaml.replace("Memo", "Memo 2"),
                yaml.replace("policy", "statute"),
                "")
            .map(text -> policy(text).content())
            .toList();

    assertThat(contents).doesNotHaveDuplicates();
  }

  // Faults: file, line, found, expected

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "vetting.validity  | one year     | a whole number of days, e.g. 365",
        "vetting.validity  | -1           | a whole number of days, e.g. 365",
        "vetting.validity  | 36.5         | a whole number of days, e.g. 365",
        "drift.share_shift | 1.5          | a share from 0 to 1, e.g. 0.20",
        "drift.share_shift | 15%          | a share from 0 to 1, e.g. 0.20",
        "balance.band      | 0.20         | two shares, the lower first, e.g. [0.20, 0.80]",
        "balance.band      | [0.8, 0.2]   | two shares, the lower first, e.g. [0.20, 0.80]",
        "balance.band      | [0, 0.5, 1]  | two shares, the lower first, e.g. [0.20, 0.80]",
        "balance.band      | [0.2, 1.1]   | two shares, the lower first, e.g. [0.20, 0.80]",
        "balance.basis     | [A, B]       | one word",
      })
  void a_value_that_does_not_fit_is_told_with_file_line_and_expectation(
      String id, String value, String expected) {
    String yaml =
        "# ours\n"
            + id
            + ":\n  values:\n    2000-01-01:\n      value: "
            + value
            + "\n      citation: Memo\n      force: policy\n\neum.soon:\n  values: {}\n";

    assertThatThrownBy(() -> policy(yaml))
        .isInstanceOf(PolicyException.class)
        .hasMessage(
            "p.yaml line 5: "
                + id
                + " = \""
                + value.replaceAll("[\\[\\] ]", "").replace("oneyear", "one year")
                + "\".\nExpected "
                + expected
                + ".");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "citation: ''",
        "citation:",
        "citation: ~",
        "citation: null",
        "citation: '  '",
        "citation: []",
        "citation: {a: b}"
      })
  void a_value_without_citation_does_not_load(String citation) {
    String yaml =
        "vetting.validity:\n  values:\n    2000-01-01:\n      value: 30\n      force: policy\n      "
            + citation
            + "\n\n\neum.soon:\n  values: {}\n";

    assertThatThrownBy(() -> policy(yaml))
        .isInstanceOf(PolicyException.class)
        .hasMessageStartingWith("p.yaml line ")
        .hasMessageContaining("vetting.validity from 2000-01-01 ");
  }

  @Test
  void a_missing_citation_is_told_at_its_day() {
    assertThatThrownBy(
            () ->
                policy(
                    "vetting.validity:\n  values:\n    2000-01-01:\n      value: 30\n      force: policy\n"))
        .isInstanceOf(PolicyException.class)
        .hasMessage(
            "p.yaml line 3: vetting.validity from 2000-01-01 has no citation.\nSay who sets the value;"
                + " without that it is not used.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "vetting.validity: 30 | 1 | vetting.validity holds 30 | Write description, unit and values.",
        "vetting.validity: {values: 30} | 1 | vetting.validity.values holds 30 | Write days with a value, a citation and a force each.",
        "vetting.validity: {values: {2000-01-01: 30}} | 1 | vetting.validity from 2000-01-01 holds 30 | Write value, citation and force.",
        "vetting.validity: {values: {2000-1-1: {value: 3}}} | 1 | vetting.validity has a value from \"2000-1-1\" | Write a date YYYY-MM-DD.",
        "vetting.validity: {values: {2000-01-01: {value: 3, citation: c}}} | 1 | vetting.validity from 2000-01-01 has no force | Write statute, policy, audit or analytic.",
        "vetting.validity: {values: {2000-01-01: {value: 3, citation: c, force: law}}} | 1 | vetting.validity has the force \"law\" | Write statute, policy, audit or analytic.",
        "vetting.validity: {values: {2000-01-01: {citation: c, force: policy}}} | 1 | vetting.validity from 2000-01-01 has no value | Write the value, or null if it is not in force.",
        "vetting.validity: {values: {2000-01-01: {value: 3, cite: c, force: policy}}} | 1 | vetting.validity from 2000-01-01 has \"cite\" | Write value, citation, note and force.",
        "vetting.validity: {value: 3} | 1 | vetting.validity has \"value\" | Write description, unit and values.",
        "vetting.validty: {values: {}} | 1 | parameter vetting.validty has no unit and is in no policy below | Maybe vetting.validity is meant.",
        "zzz: {values: {}} | 1 | parameter zzz has no unit and is in no policy below | Add description and unit, or correct the name.",
        "zzz: {unit: weeks} | 1 | zzz has the unit \"weeks\" | Write one of days, hours, share, share range, factor, factor range, count, years, USD, word, words, date range, date.",
        "vetting.validity: {unit: share range, values: {}} | 1 | vetting.validity has the unit \"share range\" | Its unit is days; leave it out or write that.",
        "balance.band.MLI: {unit: days, values: {}} | 1 | balance.band.MLI has the unit \"days\" | Its unit is share range; leave it out or write that.",
        "balance.band.Mali: {values: {}} | 1 | parameter balance.band.Mali has no unit and is in no policy below | Maybe balance.band is meant.",
        "sahel | 1 | the file holds sahel | Write parameters, each with values by day.",
      })
  void every_fault_is_told_with_file_line_found_and_remedy(
      String yaml, int line, String found, String remedy) {
    assertThatThrownBy(() -> policy(yaml + "\n\n\n"))
        .isInstanceOf(PolicyException.class)
        .hasMessage("p.yaml line " + line + ": " + found + ".\n" + remedy);
  }

  @Test
  void a_parameter_or_day_or_key_that_comes_twice_does_not_load() {
    String one =
        "vetting.validity:\n  values:\n    2000-01-01: {value: 30, citation: c, force: policy}\n";

    for (String yaml :
        List.of(
            one + one,
            one + "    2000-01-01: {value: 31, citation: c, force: policy}\n",
            one.replace("value: 30", "value: 30, value: 31"))) {
      assertThatThrownBy(() -> policy(yaml))
          .isInstanceOf(PolicyException.class)
          .hasMessageMatching(
              "p\\.yaml line [34] has a key for the second time\\.\nKeep one of the two\\.");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: b: c\n",
        "[\n",
        "\t",
        "vetting.validity: [1]\n",
        "- x\n",
        "vetting.validity: {values: [1]}\n",
        "vetting.validity: {description: {a: b}}\n",
        "vetting.validity: {unit: [days]}\n",
        "vetting.validity: {values: {2000-01-01: {value: [[1]], citation: c, force: policy}}}\n",
        "vetting.validity: {values: {2000-01-01: {value: {a: 1}, citation: c, force: policy}}}\n",
        "vetting.validity: {values: {2000-01-01: {value: 1, citation: c, note: [n], force: policy}}}\n",
        "vetting.validity: {values: {2000-01-01: {value: 1, citation: c, force: [policy]}}}\n",
        "vetting.validity:\n",
        "vetting.validity: {values:}\n",
        "? {a: b}\n: c\n",
        "\u0000"
      })
  void odd_yaml_is_told_and_never_a_crash(String yaml) {
    assertThatThrownBy(() -> policy(yaml))
        .isInstanceOf(PolicyException.class)
        .hasMessageStartingWith("p.yaml line 1");
  }

  private static Policy policy(String yaml) {
    return Policies.parse(
        new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), "p.yaml");
  }
}
