package org.tsctp.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A small folder with one row in many tables and nothing wrong, to break one cell of. */
final class Sound {

  private static final String TABLES =
      """
      partners: id,name,kind / PA,Mali,STATE
      memberships: partner,body / PA,PA
      programs: id,name / PR,Pan Sahel
      theaters: id,name,kind,countries / TH,Sahel,REGION,MLI;NER
      strategies: id,title,from / ST,Plan,2019-01-01
      objectives: id,strategy,title / OB,ST,Roads
      activities: id,title / A1,Radios
      transactions: id,activity,type,date,amount / TR,A1,OBLIGATION,2020-01-01,10
      units: id,name,country / U1,First,MLI / U2,Second,MLI
      commands: unit,parent / U1,U2
      vettings: id,unit,decided,outcome / V1,U1,2020-01-01,APPROVED
      allegations: id,country,act,occurred / AL,MLI,TORTURE,2020-01-01
      remediations: id,allegation,regime,finding,decided / RE,AL,STATE,TRIAL,2020-02-01
      deliveries: id,activity,kind,date / D1,A1,TRAINING,2020-01-01
      end_use_checks: id,delivery,date,result / EC,D1,2020-02-01,ACCOUNTED
      waivers: id,rule,from,to / W1,COUP-1,2020-01-01,2021-01-01
      indicators: id,name / I1,Trust
      observations: indicator,period,value / I1,2019,5
      protocols: id,name,parties / PO,Accord,MLI;NER
      exchanges: id,protocol,provider,receiver,acquired,shared / E1,PO,MLI,NER,2020-01-01T10:00,2020-01-01T11:00
      posts: id,theater,country / PT,TH,MLI
      interdictions: id,theater,date / IN,TH,2020-01-01
      responses: finding,partner,date,position / LEAHY-1:D1,PA,2020-01-01,CONTESTED
      """;

  private Sound() {}

  static void write(Path folder) {
    List<String> files = new ArrayList<>();
    TABLES
        .lines()
        .forEach(
            line -> {
              int colon = line.indexOf(": ");
              files.add(line.substring(0, colon) + ".csv");
              files.add(line.substring(colon + 2).replace(" / ", "\n") + "\n");
            });
    org.assertj.core.api.Assertions.assertThat(
            Reading.files(folder, files.toArray(String[]::new)).issues())
        .isEmpty();
  }
}
