package org.tsctp.basics;

import java.util.Set;

/** Which three-letter codes name a country. */
public final class Countries {

  /** A user-assigned code for a country that nobody named, where a row must name one. */
  public static final String UNNAMED = "XZZ";

  /** The 249 codes of ISO 3166-1 alpha-3. */
  private static final Set<String> ISO =
      Set.of(
          ("ABW AFG AGO AIA ALA ALB AND ARE ARG ARM ASM ATA ATF ATG AUS AUT AZE BDI BEL BEN BES "
                  + "BFA BGD BGR BHR BHS BIH BLM BLR BLZ BMU BOL BRA BRB BRN BTN BVT BWA CAF CAN CCK CHE "
                  + "CHL CHN CIV CMR COD COG COK COL COM CPV CRI CUB CUW CXR CYM CYP CZE DEU DJI DMA DNK "
                  + "DOM DZA ECU EGY ERI ESH ESP EST ETH FIN FJI FLK FRA FRO FSM GAB GBR GEO GGY GHA GIB "
                  + "GIN GLP GMB GNB GNQ GRC GRD GRL GTM GUF GUM GUY HKG HMD HND HRV HTI HUN IDN IMN IND "
                  + "IOT IRL IRN IRQ ISL ISR ITA JAM JEY JOR JPN KAZ KEN KGZ KHM KIR KNA KOR KWT LAO LBN "
                  + "LBR LBY LCA LIE LKA LSO LTU LUX LVA MAC MAF MAR MCO MDA MDG MDV MEX MHL MKD MLI MLT "
                  + "MMR MNE MNG MNP MOZ MRT MSR MTQ MUS MWI MYS MYT NAM NCL NER NFK NGA NIC NIU NLD NOR "
                  + "NPL NRU NZL OMN PAK PAN PCN PER PHL PLW PNG POL PRI PRK PRT PRY PSE PYF QAT REU ROU "
                  + "RUS RWA SAU SDN SEN SGP SGS SHN SJM SLB SLE SLV SMR SOM SPM SRB SSD STP SUR SVK SVN "
                  + "SWE SWZ SXM SYC SYR TCA TCD TGO THA TJK TKL TKM TLS TON TTO TUN TUR TUV TWN TZA UGA "
                  + "UKR UMI URY USA UZB VAT VCT VEN VGB VIR VNM VUT WLF WSM YEM ZAF ZMB ZWE")
              .split(" "));

  private Countries() {}

  /**
   * Whether ISO 3166-1 lists the code.
   *
   * @param code three capital letters
   * @return true for the 249 official codes
   */
  public static boolean isOfficial(String code) {
    return ISO.contains(code);
  }

  /**
   * Whether ISO 3166-1 leaves the code to its users: AAA to AAZ, QMA to QZZ, XAA to XZZ, ZZA to
   * ZZZ.
   *
   * @param code three capital letters
   * @return true if nobody will ever assign it
   */
  public static boolean isUserAssigned(String code) {
    char first = code.charAt(0);
    char second = code.charAt(1);
    return first == 'X'
        || (first == 'A' && second == 'A')
        || (first == 'Q' && second >= 'M')
        || (first == 'Z' && second == 'Z');
  }
}
