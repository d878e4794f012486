package org.tsctp.rulebook;

import org.jspecify.annotations.Nullable;
import org.tsctp.fixtures.Facts;
import org.tsctp.rule.Finding;

/** Facts on which the Defense Leahy law is judged. D is 2021-03-01. */
final class DefenseLeahy {

  static final String APPROVED = "id=V1 unit=U1 outcome=APPROVED decided=2020-10-01";
  static final String TAINT =
      "id=G1 unit=U1 act=TORTURE credibility=CREDIBLE occurred=2020-06-01 assessed=2020-11-15";
  static final String CURE =
      "id=R1 allegation=G1 regime=DOD finding=CORRECTIVE_STEPS decided=2021-01-10"
          + " consulted=2021-01-05";
  static final String WAIVER =
      "id=W1 rule=LEAHY-2 from=2021-01-01 to=2022-01-01 reason=Hostages basis=Act"
          + " requested_by=Command approved_by=Secretary consulted=2020-12-20";

  static Facts delivery() {
    return Facts.of()
        .row("activities", "id=A1 country=XAA authority=SECTION_333")
        .row("units", "id=U1")
        .row("deliveries", "id=D1 activity=A1 unit=U1 kind=EQUIPMENT date=2021-03-01");
  }

  /** The finding of a rule on the delivery. */
  static Finding judge(String rule, Facts facts) {
    return judge(rule, facts, "2022-09-30", null);
  }

  static Finding judge(String rule, Facts facts, String asOf, @Nullable String knownOn) {
    return Judged.finding(rule + ":D1", facts, asOf, knownOn);
  }

  private DefenseLeahy() {}
}
