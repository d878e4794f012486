package org.tsctp.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.CodePoints;
import org.tsctp.partnership.FundsStatus;
import org.tsctp.partnership.PortfolioView;
import org.tsctp.rule.Case;
import org.tsctp.rule.Subject;
import org.tsctp.rule.Subjects;

/** The latest status of each account, country and fiscal year. */
final class LatestStatus {

  static final String TABLE = "funds_status";

  /** Of several of one day, the one with the highest id. Day: that of which the figures speak. */
  static final Subjects<FundsStatus> SUBJECTS =
      new Subjects<>(
          "funds status",
          context -> latest(context.view()),
          (row, context) -> new Subject("funds status", row.id(), row.country(), row.asOf()),
          (row, context) -> Optional.empty());

  private LatestStatus() {}

  /** Whose money it is. */
  private record Key(String account, @Nullable String country, @Nullable Integer fiscalYear) {}

  private static List<FundsStatus> latest(PortfolioView view) {
    Map<Key, FundsStatus> latest = new HashMap<>();
    for (FundsStatus row : view.list(FundsStatus.class)) {
      latest.merge(
          new Key(row.account(), row.country(), row.fiscalYear()),
          row,
          (a, b) -> b.asOf().isBefore(a.asOf()) ? a : b);
    }
    List<FundsStatus> rows = new ArrayList<>(latest.values());
    rows.sort((a, b) -> CodePoints.compare(a.id(), b.id()));
    return rows;
  }

  /** The currency of its figures. */
  static String currency(FundsStatus row, Case facts) {
    String currency = row.currency();
    return currency != null ? currency : facts.view().portfolio().header().currency();
  }

  /** What is left of a sum when a part of it is known; null if either is not. */
  static @Nullable BigDecimal rest(@Nullable BigDecimal sum, @Nullable BigDecimal part) {
    return sum == null || part == null ? null : sum.subtract(part);
  }
}
