package org.tsctp.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Dimension;

/** SPEC.md section 4.6: column, else sector, else account, else effort. */
class DimensionsTest {

  @ParameterizedTest
  @CsvSource({
    // dimension, scheme, sector,            account, effort,             result
    "DEVELOPMENT, DAC,    15210,             PKO,     TRAINING,           DEVELOPMENT",
    "EXCLUDED,    DAC,    15210,             PKO,     TRAINING,           EXCLUDED",
    ",            DAC,    15150,             PKO,     TRAINING,           GOVERNANCE",
    ",            SPSD,   Counter-Terrorism, ,        RULE_OF_LAW,        SECURITY",
    ",            SPSD,   15150,             PKO,     RULE_OF_LAW,        SECURITY",
    ",            DAC,    Counter-Terrorism, ,        RULE_OF_LAW,        GOVERNANCE",
    ",            DAC,    99999,             PKO,     RULE_OF_LAW,        SECURITY",
    ",            DAC,    99999,             XYZ,     RULE_OF_LAW,        GOVERNANCE",
    ",            ,       15150,             PKO,     RULE_OF_LAW,        SECURITY",
    ",            DAC,    ,                  ,        HUMANITARIAN,       EXCLUDED",
    ",            DAC,    99999,             XYZ,     ,                   ",
    ",            ,       ,                  ,        ,                   "
  })
  void the_first_that_says_something_decides(
      @Nullable Dimension dimension,
      Activity.@Nullable SectorScheme scheme,
      @Nullable String sector,
      @Nullable String account,
      Activity.@Nullable Effort effort,
      @Nullable Dimension result) {
    Activity activity =
        Activity.builder("A")
            .title("t")
            .dimension(dimension)
            .sectorScheme(scheme)
            .sector(sector)
            .account(account)
            .effort(effort)
            .build();

    assertThat(Dimensions.of(activity)).isEqualTo(Optional.ofNullable(result));
  }

  @ParameterizedTest
  @CsvSource({
    "SECURITY_ASSISTANCE, SECURITY",
    "TRAINING, SECURITY",
    "INTELLIGENCE_SHARING, SECURITY",
    "INTERDICTION, SECURITY",
    "BORDER_MANAGEMENT, SHARED",
    "REGIONAL_COOPERATION, SHARED",
    "RULE_OF_LAW, GOVERNANCE",
    "GOVERNANCE, GOVERNANCE",
    "CIVILIAN_STABILIZATION, GOVERNANCE",
    "ECONOMIC_OPPORTUNITY, DEVELOPMENT",
    "HUMANITARIAN, EXCLUDED"
  })
  void every_effort_has_its_side(Activity.Effort effort, Dimension side) {
    assertThat(Dimensions.of(Activity.builder("A").title("t").effort(effort).build()))
        .contains(side);
  }

  @Test
  void no_effort_is_forgotten() {
    assertThat(Activity.Effort.values())
        .hasSize(11)
        .allMatch(
            e -> Dimensions.of(Activity.builder("A").title("t").effort(e).build()).isPresent());
  }
}
