package org.tsctp.partnership;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.EventDate;
import org.tsctp.basics.Truth;

/**
 * A funded line of work (IATI activity): what money is spent on, under which authority, where and
 * for whom.
 *
 * @param id identifier, unique in its table
 * @param title title of the activity
 * @param program the program it belongs to
 * @param country recipient country, alpha-3; empty = regional
 * @param theater the theater it serves
 * @param agency agency that funds it
 * @param authority legal authority that the money is spent under; empty = not known
 * @param account budget account, such as PKO or FMF
 * @param fiscalYear fiscal year of the money, four digits
 * @param channel how articles are transferred; empty = GRANT
 * @param instrument legal form of the award
 * @param effort line of effort
 * @param dimension side of the balance; empty = derived from sector, account or effort
 * @param sectorScheme code list that the sector is taken from
 * @param sector sector code or name in that list
 * @param recipientKind who receives the assistance; empty = not known
 * @param purpose stated purpose; empty = none stated
 * @param notwithstanding whether it uses an authority that applies notwithstanding other law; empty
 *     = not shown
 * @param objective the strategy objective it serves
 * @param justified amount justified to the legislature, in the activity's currency
 * @param currency currency of its amounts, ISO 4217; empty = the portfolio's
 * @param monitoringPlan day the monitoring plan was approved
 * @param surveillancePlan day the quality-assurance surveillance plan was approved
 * @param evaluation day the evaluation was published
 * @param partnerCommitment day the partner committed itself in writing
 * @param capacityAssessment day absorptive capacity was assessed
 * @param sustainmentPlan day the sustainment plan was approved
 * @param consultation day local and civil-society consultation was held
 * @param components parts it consists of, separated by semicolons
 * @param policeException exception of 22 U.S.C. 2420 that is claimed for help to police, prison or
 *     internal intelligence forces; empty = not known
 * @param oda whether it is reported as official development assistance
 * @param from first day of performance; empty = since always
 * @param to first day after performance; empty = open
 * @param provenance who says so and since when it is known
 */
@TableName("activities")
@Consistent
public record Activity(
    @NotBlank String id,
    @NotBlank String title,
    @RefersTo(Program.class) @Nullable String program,
    @Country @Nullable String country,
    @RefersTo(Theater.class) @Nullable String theater,
    @Nullable String agency,
    @Nullable Authority authority,
    @Nullable String account,
    @Min(0) @Max(9999) @Nullable Integer fiscalYear,
    @Nullable Channel channel,
    @Nullable Instrument instrument,
    @Nullable Effort effort,
    @Nullable Dimension dimension,
    @Nullable SectorScheme sectorScheme,
    @Nullable String sector,
    @Nullable RecipientKind recipientKind,
    @Nullable Purpose purpose,
    Truth notwithstanding,
    @RefersTo(Objective.class) @Nullable String objective,
    @Nullable BigDecimal justified,
    @CurrencyCode @Nullable String currency,
    EventDate monitoringPlan,
    EventDate surveillancePlan,
    EventDate evaluation,
    EventDate partnerCommitment,
    EventDate capacityAssessment,
    EventDate sustainmentPlan,
    EventDate consultation,
    List<String> components,
    @Nullable PoliceException policeException,
    Truth oda,
    @OwnDate @Nullable LocalDate from,
    @Nullable LocalDate to,
    @NotNull Provenance provenance)
    implements Lasting {

  /** Legal form of the award. */
  public enum Instrument {
    /** Contract. */
    CONTRACT,
    /** Grant. */
    GRANT,
    /** Cooperative agreement. */
    COOPERATIVE_AGREEMENT,
    /** Direct. */
    DIRECT
  }

  /** Line of effort. */
  public enum Effort {
    /** Security assistance. */
    SECURITY_ASSISTANCE,
    /** Training. */
    TRAINING,
    /** Intelligence sharing. */
    INTELLIGENCE_SHARING,
    /** Border management. */
    BORDER_MANAGEMENT,
    /** Interdiction. */
    INTERDICTION,
    /** Rule of law. */
    RULE_OF_LAW,
    /** Governance. */
    GOVERNANCE,
    /** Economic opportunity. */
    ECONOMIC_OPPORTUNITY,
    /** Civilian stabilization. */
    CIVILIAN_STABILIZATION,
    /** Regional cooperation. */
    REGIONAL_COOPERATION,
    /** Humanitarian. */
    HUMANITARIAN
  }

  /** Code list that the sector is taken from. */
  public enum SectorScheme {
    /** OECD Development Assistance Committee purpose codes. */
    DAC,
    /** Standardized Program Structure and Definitions. */
    SPSD
  }

  /** Who receives the assistance. */
  public enum RecipientKind {
    /** Government. */
    GOVERNMENT,
    /** Non-governmental organization. */
    NGO,
    /** Multilateral. */
    MULTILATERAL,
    /** Private. */
    PRIVATE
  }

  /** Stated purpose. */
  public enum Purpose {
    /** Humanitarian. */
    HUMANITARIAN,
    /** Elections. */
    ELECTIONS,
    /** Democratic participation. */
    DEMOCRATIC_PARTICIPATION,
    /** Democratic transition. */
    DEMOCRATIC_TRANSITION,
    /** Counterterrorism. */
    COUNTERTERRORISM,
    /** Security sector reform. */
    SECURITY_SECTOR_REFORM,
    /** Peacekeeping preparation. */
    PEACEKEEPING_PREPARATION,
    /** Human rights training. */
    HUMAN_RIGHTS_TRAINING,
    /** Disarmament, demobilization and reintegration. */
    DDR,
    /** Health. */
    HEALTH,
    /** Countering weapons of mass destruction. */
    COUNTER_WMD,
    /** Countering narcotics. */
    COUNTERNARCOTICS,
    /** Countering transnational organized crime. */
    COUNTER_ORGANIZED_CRIME,
    /** Maritime and border security. */
    MARITIME_AND_BORDER_SECURITY,
    /** Military intelligence. */
    MILITARY_INTELLIGENCE,
    /** Air domain awareness. */
    AIR_DOMAIN_AWARENESS,
    /** Joint or coalition operations. */
    COALITION_OPERATIONS,
    /** Cybersecurity. */
    CYBERSECURITY,
    /** Education in military justice and civil-military relations. */
    LEGAL_STUDIES,
    /** Non-lethal supplies. */
    NON_LETHAL_SUPPLIES,
    /** Other. */
    OTHER
  }

  /** Copies the lists. */
  public Activity {
    components = List.copyOf(components);
  }

  /** Exception of 22 U.S.C. 2420 that is claimed. */
  public enum PoliceException {
    /** Civilian police after a conflict. */
    POST_CONFLICT,
    /** Customs. */
    CUSTOMS,
    /** Maritime law enforcement. */
    MARITIME,
    /** Counternarcotics. */
    COUNTERNARCOTICS,
    /** Antiterrorism assistance, which has an authority of its own. */
    ANTITERRORISM,
    /** None is claimed. */
    NO_EXCEPTION
  }

  /**
   * Starts a row.
   *
   * @param id identifier, unique in its table
   * @return a builder
   */
  public static ActivityBuilder builder(String id) {
    return new ActivityBuilder(id);
  }

  @Override
  public @Nullable LocalDate ownDate() {
    return from;
  }

  /**
   * The channel, with the default applied.
   *
   * @return GRANT if the column is empty
   */
  public Channel channelOrGrant() {
    return channel == null ? Channel.GRANT : channel;
  }
}
