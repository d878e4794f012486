package org.tsctp.partnership;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.EventDate;
import org.tsctp.basics.Truth;

/** Builds a {@link Activity}. Columns that are not set are empty. */
public final class ActivityBuilder {

  private final String id;
  private @Nullable String title;
  private @Nullable String program;
  private @Nullable String country;
  private @Nullable String theater;
  private @Nullable String agency;
  private @Nullable Authority authority;
  private @Nullable String account;
  private @Nullable Integer fiscalYear;
  private @Nullable Channel channel;
  private Activity.@Nullable Instrument instrument;
  private Activity.@Nullable Effort effort;
  private @Nullable Dimension dimension;
  private Activity.@Nullable SectorScheme sectorScheme;
  private @Nullable String sector;
  private Activity.@Nullable RecipientKind recipientKind;
  private Activity.@Nullable Purpose purpose;
  private Truth notwithstanding = Truth.UNKNOWN;
  private @Nullable String objective;
  private @Nullable BigDecimal justified;
  private @Nullable String currency;
  private EventDate monitoringPlan = EventDate.UNKNOWN;
  private EventDate surveillancePlan = EventDate.UNKNOWN;
  private EventDate evaluation = EventDate.UNKNOWN;
  private EventDate partnerCommitment = EventDate.UNKNOWN;
  private EventDate capacityAssessment = EventDate.UNKNOWN;
  private EventDate sustainmentPlan = EventDate.UNKNOWN;
  private EventDate consultation = EventDate.UNKNOWN;
  private List<String> components = List.of();
  private Activity.@Nullable PoliceException policeException;
  private Truth oda = Truth.UNKNOWN;
  private @Nullable LocalDate from;
  private @Nullable LocalDate to;
  private Provenance provenance = Provenance.NONE;

  ActivityBuilder(String id) {
    this.id = id;
  }

  /**
   * Sets title.
   *
   * @param title title of the activity
   * @return this builder
   */
  public ActivityBuilder title(String title) {
    this.title = title;
    return this;
  }

  /**
   * Sets program.
   *
   * @param program the program it belongs to
   * @return this builder
   */
  public ActivityBuilder program(@Nullable String program) {
    this.program = program;
    return this;
  }

  /**
   * Sets country.
   *
   * @param country recipient country, alpha-3; empty = regional
   * @return this builder
   */
  public ActivityBuilder country(@Nullable String country) {
    this.country = country;
    return this;
  }

  /**
   * Sets theater.
   *
   * @param theater the theater it serves
   * @return this builder
   */
  public ActivityBuilder theater(@Nullable String theater) {
    this.theater = theater;
    return this;
  }

  /**
   * Sets agency.
   *
   * @param agency agency that funds it
   * @return this builder
   */
  public ActivityBuilder agency(@Nullable String agency) {
    this.agency = agency;
    return this;
  }

  /**
   * Sets authority.
   *
   * @param authority legal authority that the money is spent under; empty = not known
   * @return this builder
   */
  public ActivityBuilder authority(@Nullable Authority authority) {
    this.authority = authority;
    return this;
  }

  /**
   * Sets account.
   *
   * @param account budget account, such as PKO or FMF
   * @return this builder
   */
  public ActivityBuilder account(@Nullable String account) {
    this.account = account;
    return this;
  }

  /**
   * Sets fiscalYear.
   *
   * @param fiscalYear fiscal year of the money, four digits
   * @return this builder
   */
  public ActivityBuilder fiscalYear(@Nullable Integer fiscalYear) {
    this.fiscalYear = fiscalYear;
    return this;
  }

  /**
   * Sets channel.
   *
   * @param channel how articles are transferred; empty = GRANT
   * @return this builder
   */
  public ActivityBuilder channel(@Nullable Channel channel) {
    this.channel = channel;
    return this;
  }

  /**
   * Sets instrument.
   *
   * @param instrument legal form of the award
   * @return this builder
   */
  public ActivityBuilder instrument(Activity.@Nullable Instrument instrument) {
    this.instrument = instrument;
    return this;
  }

  /**
   * Sets effort.
   *
   * @param effort line of effort
   * @return this builder
   */
  public ActivityBuilder effort(Activity.@Nullable Effort effort) {
    this.effort = effort;
    return this;
  }

  /**
   * Sets dimension.
   *
   * @param dimension side of the balance; empty = derived from sector, account or effort
   * @return this builder
   */
  public ActivityBuilder dimension(@Nullable Dimension dimension) {
    this.dimension = dimension;
    return this;
  }

  /**
   * Sets sectorScheme.
   *
   * @param sectorScheme code list that the sector is taken from
   * @return this builder
   */
  public ActivityBuilder sectorScheme(Activity.@Nullable SectorScheme sectorScheme) {
    this.sectorScheme = sectorScheme;
    return this;
  }

  /**
   * Sets sector.
   *
   * @param sector sector code or name in that list
   * @return this builder
   */
  public ActivityBuilder sector(@Nullable String sector) {
    this.sector = sector;
    return this;
  }

  /**
   * Sets recipientKind.
   *
   * @param recipientKind who receives the assistance; empty = not known
   * @return this builder
   */
  public ActivityBuilder recipientKind(Activity.@Nullable RecipientKind recipientKind) {
    this.recipientKind = recipientKind;
    return this;
  }

  /**
   * Sets purpose.
   *
   * @param purpose stated purpose; empty = none stated
   * @return this builder
   */
  public ActivityBuilder purpose(Activity.@Nullable Purpose purpose) {
    this.purpose = purpose;
    return this;
  }

  /**
   * Sets notwithstanding.
   *
   * @param notwithstanding whether it uses an authority that applies notwithstanding other law;
   *     empty = not shown
   * @return this builder
   */
  public ActivityBuilder notwithstanding(Truth notwithstanding) {
    this.notwithstanding = notwithstanding;
    return this;
  }

  /**
   * Sets notwithstanding.
   *
   * @param notwithstanding whether it uses an authority that applies notwithstanding other law;
   *     empty = not shown
   * @return this builder
   */
  public ActivityBuilder notwithstanding(boolean notwithstanding) {
    this.notwithstanding = Truth.of(notwithstanding);
    return this;
  }

  /**
   * Sets objective.
   *
   * @param objective the strategy objective it serves
   * @return this builder
   */
  public ActivityBuilder objective(@Nullable String objective) {
    this.objective = objective;
    return this;
  }

  /**
   * Sets justified.
   *
   * @param justified amount justified to the legislature, in the activity's currency
   * @return this builder
   */
  public ActivityBuilder justified(@Nullable BigDecimal justified) {
    this.justified = justified;
    return this;
  }

  /**
   * Sets currency.
   *
   * @param currency currency of its amounts, ISO 4217; empty = the portfolio's
   * @return this builder
   */
  public ActivityBuilder currency(@Nullable String currency) {
    this.currency = currency;
    return this;
  }

  /**
   * Sets monitoringPlan.
   *
   * @param monitoringPlan day the monitoring plan was approved
   * @return this builder
   */
  public ActivityBuilder monitoringPlan(EventDate monitoringPlan) {
    this.monitoringPlan = monitoringPlan;
    return this;
  }

  /**
   * Sets monitoringPlan.
   *
   * @param monitoringPlan day the monitoring plan was approved
   * @return this builder
   */
  public ActivityBuilder monitoringPlan(LocalDate monitoringPlan) {
    this.monitoringPlan = EventDate.of(monitoringPlan);
    return this;
  }

  /**
   * Sets surveillancePlan.
   *
   * @param surveillancePlan day the quality-assurance surveillance plan was approved
   * @return this builder
   */
  public ActivityBuilder surveillancePlan(EventDate surveillancePlan) {
    this.surveillancePlan = surveillancePlan;
    return this;
  }

  /**
   * Sets surveillancePlan.
   *
   * @param surveillancePlan day the quality-assurance surveillance plan was approved
   * @return this builder
   */
  public ActivityBuilder surveillancePlan(LocalDate surveillancePlan) {
    this.surveillancePlan = EventDate.of(surveillancePlan);
    return this;
  }

  /**
   * Sets evaluation.
   *
   * @param evaluation day the evaluation was published
   * @return this builder
   */
  public ActivityBuilder evaluation(EventDate evaluation) {
    this.evaluation = evaluation;
    return this;
  }

  /**
   * Sets evaluation.
   *
   * @param evaluation day the evaluation was published
   * @return this builder
   */
  public ActivityBuilder evaluation(LocalDate evaluation) {
    this.evaluation = EventDate.of(evaluation);
    return this;
  }

  /**
   * Sets partnerCommitment.
   *
   * @param partnerCommitment day the partner committed itself in writing
   * @return this builder
   */
  public ActivityBuilder partnerCommitment(EventDate partnerCommitment) {
    this.partnerCommitment = partnerCommitment;
    return this;
  }

  /**
   * Sets partnerCommitment.
   *
   * @param partnerCommitment day the partner committed itself in writing
   * @return this builder
   */
  public ActivityBuilder partnerCommitment(LocalDate partnerCommitment) {
    this.partnerCommitment = EventDate.of(partnerCommitment);
    return this;
  }

  /**
   * Sets capacityAssessment.
   *
   * @param capacityAssessment day absorptive capacity was assessed
   * @return this builder
   */
  public ActivityBuilder capacityAssessment(EventDate capacityAssessment) {
    this.capacityAssessment = capacityAssessment;
    return this;
  }

  /**
   * Sets capacityAssessment.
   *
   * @param capacityAssessment day absorptive capacity was assessed
   * @return this builder
   */
  public ActivityBuilder capacityAssessment(LocalDate capacityAssessment) {
    this.capacityAssessment = EventDate.of(capacityAssessment);
    return this;
  }

  /**
   * Sets sustainmentPlan.
   *
   * @param sustainmentPlan day the sustainment plan was approved
   * @return this builder
   */
  public ActivityBuilder sustainmentPlan(EventDate sustainmentPlan) {
    this.sustainmentPlan = sustainmentPlan;
    return this;
  }

  /**
   * Sets sustainmentPlan.
   *
   * @param sustainmentPlan day the sustainment plan was approved
   * @return this builder
   */
  public ActivityBuilder sustainmentPlan(LocalDate sustainmentPlan) {
    this.sustainmentPlan = EventDate.of(sustainmentPlan);
    return this;
  }

  /**
   * Sets consultation.
   *
   * @param consultation day local and civil-society consultation was held
   * @return this builder
   */
  public ActivityBuilder consultation(EventDate consultation) {
    this.consultation = consultation;
    return this;
  }

  /**
   * Sets consultation.
   *
   * @param consultation day local and civil-society consultation was held
   * @return this builder
   */
  public ActivityBuilder consultation(LocalDate consultation) {
    this.consultation = EventDate.of(consultation);
    return this;
  }

  /**
   * Sets components.
   *
   * @param components parts it consists of, separated by semicolons
   * @return this builder
   */
  public ActivityBuilder components(List<String> components) {
    this.components = components;
    return this;
  }

  /**
   * Sets police exception.
   *
   * @param policeException exception of 22 U.S.C. 2420 that is claimed; empty = not known
   * @return this builder
   */
  public ActivityBuilder policeException(Activity.@Nullable PoliceException policeException) {
    this.policeException = policeException;
    return this;
  }

  /**
   * Sets oda.
   *
   * @param oda whether it is reported as official development assistance
   * @return this builder
   */
  public ActivityBuilder oda(Truth oda) {
    this.oda = oda;
    return this;
  }

  /**
   * Sets from.
   *
   * @param from first day of performance; empty = since always
   * @return this builder
   */
  public ActivityBuilder from(@Nullable LocalDate from) {
    this.from = from;
    return this;
  }

  /**
   * Sets to.
   *
   * @param to first day after performance; empty = open
   * @return this builder
   */
  public ActivityBuilder to(@Nullable LocalDate to) {
    this.to = to;
    return this;
  }

  /**
   * Sets provenance.
   *
   * @param provenance who says so and since when it is known
   * @return this builder
   */
  public ActivityBuilder provenance(Provenance provenance) {
    this.provenance = provenance;
    return this;
  }

  /**
   * Makes the row.
   *
   * @return the row
   * @throws NullPointerException naming the first required column that was not set
   */
  public Activity build() {
    return new Activity(
        id,
        Objects.requireNonNull(title, "title"),
        program,
        country,
        theater,
        agency,
        authority,
        account,
        fiscalYear,
        channel,
        instrument,
        effort,
        dimension,
        sectorScheme,
        sector,
        recipientKind,
        purpose,
        notwithstanding,
        objective,
        justified,
        currency,
        monitoringPlan,
        surveillancePlan,
        evaluation,
        partnerCommitment,
        capacityAssessment,
        sustainmentPlan,
        consultation,
        components,
        policeException,
        oda,
        from,
        to,
        provenance);
  }
}
