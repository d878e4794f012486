package org.tsctp.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaxonomyTest {

  private static final Taxonomy TAXONOMY = Taxonomy.standard();

  @ParameterizedTest
  @CsvSource({
    "15230, SECURITY",
    "15210, GOVERNANCE",
    "15240, SHARED",
    "15150, GOVERNANCE",
    "11110, DEVELOPMENT",
    "72010, EXCLUDED"
  })
  void a_purpose_code_has_a_side(String code, String side) {
    assertThat(TAXONOMY.sideOfDacCode(code)).contains(side);
  }

  @ParameterizedTest
  @CsvSource({
    "Counter-Terrorism, SECURITY",
    "Stabilization Operations and Security Sector Reform, SHARED"
  })
  void an_area_has_a_side(String area, String side) {
    assertThat(TAXONOMY.sideOfSpsdArea(area)).contains(side);
  }

  @ParameterizedTest
  @CsvSource({"PKO, SECURITY", "FMF, SECURITY", "IMET, SECURITY"})
  void an_account_has_a_side(String account, String side) {
    assertThat(TAXONOMY.sideOfAccount(account)).contains(side);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "99999", "1111", "pko", "PKO ", "Counter-terrorism", "151"})
  void a_code_that_the_tables_lack_has_none(String code) {
    assertThat(TAXONOMY.sideOfDacCode(code)).isEmpty();
    assertThat(TAXONOMY.sideOfSpsdArea(code)).isEmpty();
    assertThat(TAXONOMY.sideOfAccount(code)).isEmpty();
  }

  @Test
  void every_side_is_one_of_the_five_dimensions() {
    Set<String> sides = new TreeSet<>(TAXONOMY.accounts().values());
    for (int code = 10_000; code < 100_000; code++) {
      TAXONOMY.sideOfDacCode(String.valueOf(code)).ifPresent(sides::add);
    }

    assertThat(sides)
        .isSubsetOf("SECURITY", "GOVERNANCE", "DEVELOPMENT", "SHARED", "EXCLUDED")
        .hasSizeGreaterThan(3);
  }
}
