package org.tsctp.examples.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.tsctp.partnership.Allegation;
import org.tsctp.partnership.Command;
import org.tsctp.partnership.PortfolioBuilder;
import org.tsctp.partnership.Regime;
import org.tsctp.partnership.Remediation;
import org.tsctp.partnership.Unit;
import org.tsctp.partnership.Vetting;

/** The invented order of battle: per country a brigade, companies below it, persons in them. */
final class SampleUnits {

  private static final int COMPANIES = 12;
  private static final int PERSONS = 10;
  private static final Unit.Branch[] BRANCHES = {
    Unit.Branch.ARMY, Unit.Branch.GENDARMERIE, Unit.Branch.POLICE, Unit.Branch.BORDER
  };

  private final Random random;
  private final List<String> recipients = new ArrayList<>();
  private int vettings;

  SampleUnits(Random random) {
    this.random = random;
  }

  /** Companies and persons of a country that assistance goes to. */
  List<String> recipients(String country) {
    return recipients.stream().filter(id -> id.startsWith(country)).toList();
  }

  void addTo(PortfolioBuilder builder) {
    for (String country : SamplePortfolio.COUNTRIES) {
      String brigade = country + "-BDE";
      builder.add(
          Unit.builder(brigade)
              .name("1st Border Brigade")
              .country(country)
              .branch(Unit.Branch.ARMY)
              .commander(country + "-P01")
              .build());
      vet(builder, brigade);
      for (int i = 1; i <= COMPANIES; i++) {
        addCompany(builder, country, brigade, i);
      }
      for (int i = 1; i <= PERSONS; i++) {
        addPerson(builder, country, i);
      }
      addAllegations(builder, country);
    }
  }

  private void addCompany(PortfolioBuilder builder, String country, String brigade, int number) {
    String id = country + "-C" + two(number);
    builder
        .add(
            Unit.builder(id)
                .name(number + ". Patrol Company")
                .country(country)
                .branch(BRANCHES[number % BRANCHES.length])
                .build())
        .add(command(id, brigade, null));
    vet(builder, id);
    recipients.add(id);
  }

  private void addPerson(PortfolioBuilder builder, String country, int number) {
    String id = country + "-P" + two(number);
    builder.add(
        Unit.builder(id)
            .name("Officer " + country + "-" + two(number))
            .country(country)
            .kind(Unit.Kind.PERSON)
            .build());
    vet(builder, id);
    recipients.add(id);
    // The last one's unit is not on record, the one before was only seen there.
    if (number < PERSONS) {
      builder.add(
          command(
              id,
              country + "-C" + two(number),
              number == PERSONS - 1 ? Command.Certainty.SIGHTING : null));
    }
  }

  private static Command command(
      String unit, String parent, Command.@org.jspecify.annotations.Nullable Certainty certainty) {
    return Command.builder()
        .unit(unit)
        .parent(parent)
        .from(LocalDate.of(2017, 1, 1))
        .certainty(certainty)
        .build();
  }

  /** About one vetting a year, most of them approved; now and then one is missing. */
  private void vet(PortfolioBuilder builder, String unit) {
    for (int year = SamplePortfolio.FIRST_YEAR - 1; year <= SamplePortfolio.LAST_YEAR; year++) {
      if (random.nextInt(8) == 0) {
        continue;
      }
      LocalDate requested = LocalDate.of(year, 1, 1).plusDays(random.nextInt(120));
      for (Regime regime : Regime.values()) {
        add(builder, unit, regime, requested);
      }
    }
  }

  private void add(PortfolioBuilder builder, String unit, Regime regime, LocalDate requested) {
    vettings++;
    int chance = random.nextInt(40);
    Vetting.Outcome outcome =
        chance == 0
            ? Vetting.Outcome.PENDING
            : chance == 1
                ? Vetting.Outcome.REJECTED
                : chance == 2 ? Vetting.Outcome.SUSPENDED : Vetting.Outcome.APPROVED;
    var vetting =
        Vetting.builder("VET-" + (10_000 + vettings))
            .unit(unit)
            .regime(regime)
            .requested(requested)
            .outcome(outcome);
    if (outcome != Vetting.Outcome.PENDING) {
      vetting.decided(requested.plusDays(10 + random.nextInt(40)));
    }
    builder.add(vetting.build());
  }

  /** A credible killing, a remedied one, an open allegation, and one that is no gross violation. */
  private static void addAllegations(PortfolioBuilder builder, String country) {
    builder
        .add(
            allegation(country, "1", "C01", Allegation.Act.EXTRAJUDICIAL_KILLING)
                .credibility(Allegation.Credibility.CREDIBLE)
                .assessed(LocalDate.of(2020, 3, 1))
                .build())
        .add(
            allegation(country, "2", "C02", Allegation.Act.TORTURE)
                .credibility(Allegation.Credibility.CREDIBLE)
                .assessed(LocalDate.of(2019, 6, 1))
                .build())
        .add(allegation(country, "3", "C03", Allegation.Act.ENFORCED_DISAPPEARANCE).build())
        .add(
            allegation(country, "4", "C04", Allegation.Act.ACCIDENTAL_HARM)
                .credibility(Allegation.Credibility.CREDIBLE)
                .assessed(LocalDate.of(2020, 3, 1))
                .build())
        .add(
            Remediation.builder("REM-" + country)
                .allegation("ALG-" + country + "-2")
                .regime(Regime.STATE)
                .finding(Remediation.Finding.EFFECTIVE_STEPS)
                .decided(LocalDate.of(2019, 9, 1))
                .consulted(LocalDate.of(2019, 8, 15))
                .reported(LocalDate.of(2019, 9, 20))
                .build());
  }

  private static org.tsctp.partnership.AllegationBuilder allegation(
      String country, String number, String unit, Allegation.Act act) {
    return Allegation.builder("ALG-" + country + "-" + number)
        .unit(country + "-" + unit)
        .country(country)
        .act(act)
        .occurred(LocalDate.of(2019, 2, 10));
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }
}
