package org.tsctp.rulebook;

import java.util.List;
import org.tsctp.fixtures.Facts;

/** Disbursements of XAA in FY2020 and FY2021: security, governance and money of no known side. */
final class MoneyOfYears {

  private MoneyOfYears() {}

  /** Amounts of each year as "security governance unknown"; nothing for an empty text. */
  static Facts of(String before, String after) {
    Facts facts =
        Facts.of()
            .row("activities", "id=S country=XAA dimension=SECURITY")
            .row("activities", "id=G country=XAA dimension=GOVERNANCE")
            .row("activities", "id=U country=XAA");
    add(facts, 2020, before);
    add(facts, 2021, after);
    return facts;
  }

  private static void add(Facts facts, int year, String amounts) {
    String[] parts = amounts.split(" ");
    for (int i = 0; !amounts.isEmpty() && i < parts.length; i++) {
      String side = List.of("S", "G", "U").get(i);
      if (!parts[i].equals("-")) {
        facts.row(
            "transactions",
            "id=T"
                + side
                + year
                + " activity="
                + side
                + " type=DISBURSEMENT date="
                + year
                + "-03-31 amount="
                + parts[i]);
      }
    }
  }
}
