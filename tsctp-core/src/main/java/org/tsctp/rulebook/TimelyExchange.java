package org.tsctp.rulebook;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.commons.numbers.fraction.BigFraction;
import org.tsctp.basics.Decimals;
import org.tsctp.basics.FiscalYear;
import org.tsctp.explain.Citation;
import org.tsctp.explain.Force;
import org.tsctp.explain.Sentence;
import org.tsctp.partnership.Exchange;
import org.tsctp.partnership.PortfolioView;
import org.tsctp.partnership.Protocol;
import org.tsctp.policy.ParameterValue;
import org.tsctp.rule.Case;
import org.tsctp.rule.Context;
import org.tsctp.rule.Edit;
import org.tsctp.rule.Outcome;
import org.tsctp.rule.Rule;
import org.tsctp.rule.Severity;
import org.tsctp.rule.Subject;
import org.tsctp.rule.Subjects;
import org.tsctp.rule.Verdict;
import org.tsctp.rule.VerdictBuilder;

/** INFO-1: the median time from acquiring information to sharing it, by protocol and year. */
final class TimelyExchange {

  private static final String HOURS = "exchange.median_hours";
  private static final long SECONDS_PER_HOUR = 3600;
  private static final int MOST_ADDED = 3;
  private static final Citation OURS =
      new Citation("Our own analysis", "timely exchange is an aim of the partnership");

  private static final Sentence IN_TIME =
      Sentence.of(
          "INFO-1.in-time",
          "Under {protocol}, the median time of the exchanges in {year} ({count}) was {median} hours, no"
              + " more than {limit}.");
  private static final Sentence SLOW =
      Sentence.of(
          "INFO-1.slow",
          "Under {protocol}, the median time of the exchanges in {year} ({count}) was {median} hours,"
              + " more than {limit}.");
  private static final Sentence NONE =
      Sentence.of(
          "INFO-1.none", "{protocol} was in force in {year} and no exchange under it took place.");
  private static final Sentence NONE_ON_RECORD =
      Sentence.of(
          "INFO-1.none-on-record",
          "{protocol} was in force in {year} and no exchange under it is on record; the record is"
              + " not declared complete.");

  private static final Subjects<Yearly> PROTOCOL_YEARS =
      new Subjects<>(
          "protocol year",
          TimelyExchange::years,
          (year, context) -> new Subject("protocol year", year.id(), null, year.year().last()),
          (year, context) -> java.util.Optional.empty());

  private TimelyExchange() {}

  static Rule<Yearly> rule() {
    return Rule.of("INFO-1", PROTOCOL_YEARS)
        .title("Information exchanged in time")
        .requires(
            "The median time from acquiring information to sharing it under a protocol stays, in"
                + " each fiscal year in which it is in force, within the limit.")
        .because("A warning that arrives after the attack is history.")
        .weighs(Severity.INFO, Force.ANALYTIC)
        .verified("UNVERIFIED: the test and its limit are ours")
        .cites(OURS)
        .needs(
            "exchanges.protocol",
            "exchanges.acquired",
            "exchanges.shared",
            "protocols.from",
            "protocols.to")
        .examples(InformationExamples.timelyExchange())
        .judge(TimelyExchange::judge);
  }

  private static List<Yearly> years(Context context) {
    PortfolioView view = context.view();
    TreeSet<Yearly> years = new TreeSet<>(Yearly.ORDER);
    for (Exchange exchange : view.list(Exchange.class)) {
      years.add(new Yearly(exchange.protocol(), year(exchange, view)));
    }
    for (Protocol protocol : view.list(Protocol.class)) {
      LocalDate from = protocol.from();
      if (from != null) {
        FiscalYear last = FiscalYear.of(lastDay(protocol, view), startMonth(view));
        FiscalYear first = FiscalYear.of(from, startMonth(view));
        for (int year = first.year(); year <= last.year(); year++) {
          years.add(new Yearly(protocol.id(), new FiscalYear(year, startMonth(view))));
        }
      }
    }
    return List.copyOf(years);
  }

  /** The last day up to the day of judgement on which a protocol is in force. */
  private static LocalDate lastDay(Protocol protocol, PortfolioView view) {
    LocalDate to = protocol.to();
    return to == null || to.isAfter(view.asOf()) ? view.asOf() : to.minusDays(1);
  }

  private static int startMonth(PortfolioView view) {
    return view.portfolio().header().fiscalYearStart();
  }

  private static FiscalYear year(Exchange exchange, PortfolioView view) {
    return FiscalYear.of(exchange.ownDate(), startMonth(view));
  }

  private static Verdict judge(Yearly subject, Case facts) {
    List<Exchange> exchanges =
        facts.view().list(Exchange.class, "protocol", subject.key()).stream()
            .filter(exchange -> year(exchange, facts.view()).equals(subject.year()))
            .toList();
    if (exchanges.isEmpty()) {
      return none(subject, facts);
    }
    List<BigFraction> hours = new ArrayList<>();
    exchanges.forEach(exchange -> hours.add(hours(exchange)));
    BigFraction median = median(hours);
    ParameterValue limit = facts.parameter(HOURS, subject.year().last());
    BigFraction most = BigFraction.of(limit.whole());
    boolean inTime = Decimals.compare(median, most) <= 0;
    VerdictBuilder answer =
        facts
            .answer(
                inTime ? Outcome.COMPLIANT : Outcome.ATTENTION,
                (inTime ? IN_TIME : SLOW)
                    .with(
                        "protocol", subject.key(),
                        "count", exchanges.size(),
                        "year", subject.year(),
                        "median", Decimals.share(median),
                        "limit", limit.text()))
            .measured(Decimals.share(median), limit.text(), "hours");
    exchanges.forEach(exchange -> answer.on(exchange, "acquired", "shared"));
    if (!inTime) {
      addFlips(answer, subject, hours, most, facts);
    }
    return answer.verdict();
  }

  private static BigFraction hours(Exchange exchange) {
    Duration time = Duration.between(exchange.acquired(), exchange.shared());
    return BigFraction.of(time.getSeconds(), SECONDS_PER_HOUR)
        .add(BigFraction.of(time.getNano(), SECONDS_PER_HOUR * 1_000_000_000L));
  }

  private static BigFraction median(List<BigFraction> hours) {
    List<BigFraction> sorted = new ArrayList<>(hours);
    sorted.sort(Decimals::compare);
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : sorted.get(middle - 1).add(sorted.get(middle)).divide(2);
  }

  private static void addFlips(
      VerdictBuilder answer,
      Yearly subject,
      List<BigFraction> hours,
      BigFraction most,
      Case facts) {
    List<BigFraction> more = new ArrayList<>(hours);
    List<Edit> prompt = new ArrayList<>();
    while (prompt.size() < MOST_ADDED) {
      more.add(BigFraction.ZERO);
      prompt.add(promptExchange(subject, prompt.size() + 1, facts));
      if (Decimals.compare(median(more), most) <= 0) {
        answer.flip(Outcome.COMPLIANT, prompt.toArray(Edit[]::new));
        break;
      }
    }
    answer.flip(Outcome.COMPLIANT, new Edit.SetParameter(HOURS, Decimals.wholeUp(median(hours))));
  }

  private static Verdict none(Yearly subject, Case facts) {
    boolean complete = facts.view().isComplete(Exchange.class);
    Protocol protocol = facts.view().get(Protocol.class, subject.key());
    VerdictBuilder answer =
        complete
            ? facts.attention(NONE, "protocol", subject.key(), "year", subject.year())
            : facts
                .indeterminate(NONE_ON_RECORD, "protocol", subject.key(), "year", subject.year())
                .missing("exchanges", "complete", "");
    answer
        .on(protocol, "from", "to")
        .notFound(
            "exchanges",
            "an exchange under " + subject.id(),
            facts.view().list(Exchange.class, "protocol", subject.key()).size())
        .flip(Outcome.COMPLIANT, promptExchange(subject, 1, facts));
    if (!complete) {
      answer.flip(Outcome.ATTENTION, new Edit.DeclareComplete("exchanges"));
    }
    return answer.verdict();
  }

  private static Edit promptExchange(Yearly subject, int number, Case facts) {
    LocalDate last = subject.year().last();
    LocalDate day = last.isAfter(facts.asOf()) ? facts.asOf() : last;
    return new Edit.AddRow(
        "exchanges",
        Map.of(
            "id",
            facts.newId(Exchange.class) + number,
            "protocol",
            subject.key(),
            "provider",
            "provider",
            "receiver",
            "receiver",
            "acquired",
            day + "T12:00",
            "shared",
            day + "T12:00"));
  }
}
