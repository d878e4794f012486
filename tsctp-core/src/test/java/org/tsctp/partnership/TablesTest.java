package org.tsctp.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TablesTest {

  /**
   * The tables of SPEC.md section 2, typed by hand, with the columns, values and tables that
   * further rules need. {@code *} = required, {@code °} = own date, {@code >table} = reference,
   * {@code (A,B)} = codes, then the kind where it is not text: {@code :date}, {@code :event} (date
   * or NONE), {@code :number}, {@code :whole}, {@code :yn}, {@code :country}, {@code :countries},
   * {@code :currency}, {@code :list}, {@code :time}, {@code :period}, {@code :year}.
   */
  private static final String SPEC =
      """
      partners | id* name* kind*(STATE,AGENCY,REGIONAL_BODY,MULTILATERAL,DONOR,IMPLEMENTER) country:country from°:date to:date
      memberships | partner*>partners body*>partners role from°:date to:date
      programs | id* name* predecessor>programs leader leader_designated:event from°:date to:date
      theaters | id* name* kind*(REGION,CORRIDOR,BORDER_SEGMENT) countries*:countries
      activities | id* title* program>programs country:country theater>theaters agency authority(FAA,AECA,SECTION_1206,SECTION_2282,SECTION_333,TITLE_10,OTHER) account fiscal_year:year channel(GRANT,FMS,DCS) instrument(CONTRACT,GRANT,COOPERATIVE_AGREEMENT,DIRECT) effort(SECURITY_ASSISTANCE,TRAINING,INTELLIGENCE_SHARING,BORDER_MANAGEMENT,INTERDICTION,RULE_OF_LAW,GOVERNANCE,ECONOMIC_OPPORTUNITY,CIVILIAN_STABILIZATION,REGIONAL_COOPERATION,HUMANITARIAN) dimension(SECURITY,GOVERNANCE,DEVELOPMENT,SHARED,EXCLUDED) sector_scheme(DAC,SPSD) sector recipient_kind(GOVERNMENT,NGO,MULTILATERAL,PRIVATE) purpose(HUMANITARIAN,ELECTIONS,DEMOCRATIC_PARTICIPATION,DEMOCRATIC_TRANSITION,COUNTERTERRORISM,SECURITY_SECTOR_REFORM,PEACEKEEPING_PREPARATION,HUMAN_RIGHTS_TRAINING,DDR,HEALTH,COUNTER_WMD,COUNTERNARCOTICS,COUNTER_ORGANIZED_CRIME,MARITIME_AND_BORDER_SECURITY,MILITARY_INTELLIGENCE,AIR_DOMAIN_AWARENESS,COALITION_OPERATIONS,CYBERSECURITY,LEGAL_STUDIES,NON_LETHAL_SUPPLIES,OTHER) notwithstanding:yn objective>objectives justified:number currency:currency monitoring_plan:event surveillance_plan:event evaluation:event partner_commitment:event capacity_assessment:event sustainment_plan:event consultation:event components:list police_exception(POST_CONFLICT,CUSTOMS,MARITIME,COUNTERNARCOTICS,ANTITERRORISM,NO_EXCEPTION) oda:yn from°:date to:date
      transactions | id* activity*>activities type*(REQUEST,PLANNED,ALLOCATION,OBLIGATION,DEOBLIGATION,DISBURSEMENT,EXPENDITURE,REFUND,PARTNER_CONTRIBUTION) date*°:date amount*:number currency:currency
      units | id* name* country*:country kind(UNIT,PERSON) branch(ARMY,AIR,NAVY,GENDARMERIE,POLICE,BORDER,CUSTOMS,PRISON,INTELLIGENCE,OTHER) commander>units aliases:list
      commands | unit*>units parent*>units from°:date to:date certainty(CONFIRMED,SIGHTING)
      vettings | id* unit*>units regime(STATE,DOD) requested°:event decided:event outcome*(APPROVED,REJECTED,SUSPENDED,CANCELED,PENDING) to:date
      allegations | id* unit>units country*:country act*(TORTURE,EXTRAJUDICIAL_KILLING,ENFORCED_DISAPPEARANCE,RAPE,PROLONGED_DETENTION,OTHER_FLAGRANT,ACCIDENTAL_HARM,OTHER) occurred*°:date credibility(CREDIBLE,NOT_CREDIBLE,UNDER_REVIEW) assessed:event identification_effort:event
      remediations | id* allegation*>allegations regime*(STATE,DOD) finding*(EFFECTIVE_STEPS,CORRECTIVE_STEPS,INVESTIGATION,TRIAL,CONVICTION) decided*°:date consulted:event reported:event
      deliveries | id* activity*>activities unit>units identifiable:yn kind*(TRAINING,EQUIPMENT,OTHER) date*°:date estimated:date value:number currency:currency persons:whole enhanced:yn exception(EMERGENCY) in_roster:yn item
      end_use_checks | id* delivery*>deliveries date*°:date result*(ACCOUNTED,MISSING,ACCESS_DENIED,MISUSED) verified(CUSTODY,USE) evidence
      restrictions | id* kind*(COUP,REGIONAL_SUSPENSION,SUBSTANTIAL_VIOLATION) country*:country event*°:date head_elected:yn determined:event lifted:event body>partners
      listings | id* list*(CSPA,FTO,SDGT,HR502B) country:country group year:year listed*:yn from°:date to:date
      waivers | id* rule* country:country unit>units activity>activities from*°:date to*:date reason basis requested_by approved_by certified:event consulted:event notified:event
      notices | id* kind*(CONGRESSIONAL,LEAHY_REPORT,DUTY_TO_INFORM,PROHIBITED_UNITS_LIST,WRITTEN_AGREEMENT,RESTRICTION,TRANSFER_AGREEMENT,ASSISTANCE_OFFER,PUBLICATION,NONPUBLICATION,CERTIFICATION) activity>activities country:country unit>units reference sent*°:date to:date
      designations | id* person* role*(MONITOR,COR,APPROVER) activity>activities country:country from*°:date to:date
      strategies | id* title* adopted:event submitted:event from*°:date to:date
      objectives | id* strategy*>strategies title*
      strategy_elements | strategy*>strategies element* present*(Y,N,PARTIAL) reference
      reports | id* kind* due*:date submitted:event
      recommendations | id* report* issued*°:date due:event status*(OPEN,RESOLVED,CLOSED) closed:event evidence
      indicators | id* name* activity>activities objective>objectives kind(OUTPUT,OUTCOME,CONTEXT) dimension(SECURITY,GOVERNANCE,DEVELOPMENT,SHARED,EXCLUDED) direction(HIGHER_IS_BETTER,LOWER_IS_BETTER) low:number high:number baseline:number target:number
      observations | indicator*>indicators country:country theater>theaters period*:period value*:number se:number lower:number upper:number
      events | id* date*°:date country*:country theater>theaters kind*(STATE_BASED,NON_STATE,ONE_SIDED) side_a side_b deaths:whole deaths_low:whole deaths_high:whole civilian_deaths:whole latitude:number longitude:number precision
      harms | id* date*°:date country*:country unit>units activity>activities killed_low:whole killed_high:whole intent(ACCIDENT,DELIBERATE) assessed:event investigation_opened:event investigation_concluded:event redress:event
      groups | id* name* aliases:list from:date to:date
      protocols | id* name* parties*:list from°:date to:date
      exchanges | id* protocol*>protocols provider* receiver* acquired*:time shared*°:time acted:event
      exercises | id* name* kind(JOINT_TRAINING,BORDER,CRISIS) date*°:date countries*:countries score:number follow_up:event
      posts | id* theater*>theaters country*:country kind(CHECKPOINT,SURVEILLANCE,PATROL) from°:date to:date
      interdictions | id* theater*>theaters post>posts date*°:date kind(FIGHTERS,WEAPONS,PERSONS,GOODS) quantity:number
      exchange_rates | currency*:currency date*°:date usd*:number
      responses | finding* partner*>partners date*°:date position*(ACCEPTED,CONTESTED,PLANNED) text evidence
      elements | id* framework*(S333,NOTICE,AGREEMENT_505,PLANNING,WORK_STATEMENT,EVALUATION,PUBLICATION,COORDINATION,INFRASTRUCTURE,OWNERSHIP,G5_SAHEL,HRDDP,OSJA,EPF,CSPA) element* present*(Y,N,PARTIAL) date:event quantity:number activity>activities unit>units notice>notices program>programs reference
      rosters | id* unit*>units date*°:date reference
      funds_status | id* account* country:country fiscal_year:year as_of*°:date allocated:number obligated:number unobligated:number unliquidated:number disbursed:number cancelled:number currency:currency
      item_uses | id* delivery*>deliveries date*°:date holder purpose consent:event verified:yn
      invoices | id* activity*>activities date*°:date amount*:number currency:currency approved_by supported:yn
      affiliations | id* unit>units partner>partners group* certainty(CONFIRMED,ALLEGED) from°:date to:date
      """;

  private static final String EVERY_TABLE = " recorded:date source note";

  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("TEXT", ""),
          Map.entry("CODE", ""),
          Map.entry("DATE", ":date"),
          Map.entry("EVENT_DATE", ":event"),
          Map.entry("INSTANT", ":time"),
          Map.entry("PERIOD", ":period"),
          Map.entry("DECIMAL", ":number"),
          Map.entry("WHOLE", ":whole"),
          Map.entry("YEAR", ":year"),
          Map.entry("YES_NO", ":yn"),
          Map.entry("COUNTRY", ":country"),
          Map.entry("CURRENCY", ":currency"),
          Map.entry("LIST", ":list"),
          Map.entry("COUNTRIES", ":countries"));

  @Test
  void the_35_tables_of_the_contract_stand_in_its_order_and_six_of_ours_after() {
    Map<String, String> contract = new LinkedHashMap<>();
    SPEC.lines()
        .forEach(
            line -> contract.put(line.split(" \\| ")[0], line.split(" \\| ")[1] + EVERY_TABLE));
    Map<String, String> built = new LinkedHashMap<>();
    Tables.all().forEach(table -> built.put(table.name(), describe(table)));

    assertThat(built).hasSize(41);
    assertThat(built.keySet()).containsExactlyElementsOf(contract.keySet());
    contract.forEach((table, columns) -> assertThat(built.get(table)).as(table).isEqualTo(columns));
  }

  /**
   * SPEC.md section 2, "it leaves the row out; so it does in a column whose empty cell has a
   * meaning".
   */
  @Test
  void a_bad_cell_leaves_the_row_out_where_the_contract_says_so() {
    List<String> meaning =
        List.of(
            "country",
            "unit",
            "activity",
            "commander",
            "regime",
            "kind",
            "certainty",
            "channel",
            "dimension",
            "purpose",
            "notwithstanding",
            "exception",
            "currency",
            "from",
            "to",
            "recorded");
    for (Table<?> table : Tables.all()) {
      for (Column column : table.columns()) {
        assertThat(column.leavesRowOut())
            .as("%s.%s", table, column)
            .isEqualTo(column.isRequired() || meaning.contains(column.name()));
      }
    }
  }

  /** SPEC.md section 3.1: "in any column but the own date, to, due and estimated". */
  @Test
  void dates_are_masked_but_the_own_date_to_due_estimated_and_recorded() {
    for (Table<?> table : Tables.all()) {
      for (Column column : table.columns()) {
        boolean date = List.of("DATE", "EVENT_DATE").contains(column.family());
        boolean never = List.of("to", "due", "estimated", "recorded").contains(column.name());
        assertThat(column.isDatedEvent())
            .as("%s.%s", table, column)
            .isEqualTo(date && !never && !isOwnDate(table, column));
      }
    }
  }

  @Test
  void json_names_are_the_camel_case_of_the_names() {
    assertThat(Tables.get("end_use_checks").jsonName()).isEqualTo("endUseChecks");
    assertThat(Tables.get("activities").findColumn("leader_designated")).isEmpty();
    assertThat(Tables.get("programs").findColumn("leader_designated").orElseThrow().jsonName())
        .isEqualTo("leaderDesignated");
  }

  @Test
  void a_table_is_found_by_either_name_and_by_its_record() {
    assertThat(Tables.find("end_use_checks")).contains(Tables.of(EndUseCheck.class));
    assertThat(Tables.find("endUseChecks")).contains(Tables.of(EndUseCheck.class));
    assertThat(Tables.find("End_Use_Checks")).isEmpty();
    assertThatThrownBy(() -> Tables.get("vetting"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("There is no table \"vetting\".");
    assertThatThrownBy(() -> Tables.of(Row.class)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void asking_for_a_column_that_is_not_there_names_those_that_are() {
    Objective row = Objective.builder("O1").strategy("S1").title("Roads").build();

    assertThat(Tables.of(Objective.class).text(row, "title")).isEqualTo("Roads");
    assertThatThrownBy(() -> Tables.of(Objective.class).text(row, "name"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Table objectives has no column \"name\". It has [id, strategy, title, recorded,"
                + " source, note].");
  }

  private static String describe(Table<?> table) {
    return table.columns().stream().map(c -> describe(table, c)).collect(Collectors.joining(" "));
  }

  private static String describe(Table<?> table, Column column) {
    String codes =
        column.family().equals("CODE") ? "(" + String.join(",", column.codes()) + ")" : "";
    return column.name()
        + (column.isRequired() ? "*" : "")
        + (isOwnDate(table, column) ? "°" : "")
        + column.target().map(target -> ">" + Tables.of(target).name()).orElse("")
        + codes
        + KINDS.get(column.family());
  }

  private static boolean isOwnDate(Table<?> table, Column column) {
    return Arrays.stream(table.type().getRecordComponents())
        .filter(component -> component.getName().equals(column.jsonName()))
        .anyMatch(component -> component.isAnnotationPresent(OwnDate.class));
  }
}
