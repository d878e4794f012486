package org.tsctp.basics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountriesTest {

  @Test
  void the_official_codes_are_those_the_platform_knows() {
    Set<String> official = new TreeSet<>();
    for (char a = 'A'; a <= 'Z'; a++) {
      for (char b = 'A'; b <= 'Z'; b++) {
        for (char c = 'A'; c <= 'Z'; c++) {
          String code = "" + a + b + c;
          if (Countries.isOfficial(code)) {
            official.add(code);
          }
        }
      }
    }
    Set<String> platform =
        new TreeSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
    platform.remove("ANT"); // the Netherlands Antilles, withdrawn in 2010, in some platforms

    assertThat(official).hasSize(249).isEqualTo(platform);
  }

  @ParameterizedTest
  @ValueSource(strings = {"AAA", "AAZ", "QMA", "QZZ", "XAA", "XKX", "XZZ", "ZZA", "ZZZ"})
  void codes_left_to_users_are_user_assigned(String code) {
    assertThat(Countries.isUserAssigned(code)).isTrue();
    assertThat(Countries.isOfficial(code)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ABA", "QLZ", "QAT", "YAA", "WZZ", "ZYA", "MLI", "ALL"})
  void other_codes_are_not(String code) {
    assertThat(Countries.isUserAssigned(code)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"MLX", "mli", "ML", "ALL", "XAA", ""})
  void what_is_not_assigned_is_not_official(String code) {
    assertThat(Countries.isOfficial(code)).isFalse();
  }
}
