package org.tsctp.examples.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A portfolio of three deliveries: one whose approval had lapsed, one to a unit that was rejected,
 * one to nobody knows whom.
 */
final class SmallPortfolio {

  private SmallPortfolio() {}

  /** Writes the folder {@code small}. */
  static Path in(Path directory) {
    Path folder = directory.resolve("small");
    write(
        folder,
        "portfolio.yaml",
        """
        id: small
        title: Three deliveries
        """);
    write(
        folder,
        "activities.csv",
        """
        id,title,country,authority,channel,account,from
        A1,Radios,XAA,FAA,GRANT,PKO,2020-01-01
        """);
    write(
        folder,
        "units.csv",
        """
        id,name,country
        U1,First Company,XAA
        U2,Second Company,XAA
        """);
    write(
        folder,
        "vettings.csv",
        """
        id,unit,requested,decided,outcome
        V1,U1,2020-09-01,2020-10-01,APPROVED
        V2,U2,2020-09-01,2020-10-01,REJECTED
        """);
    write(
        folder,
        "deliveries.csv",
        """
        id,activity,unit,kind,date,value,currency
        D1,A1,U1,TRAINING,2021-11-18,612000,USD
        D2,A1,U2,TRAINING,2021-11-19,1000,USD
        D3,A1,,TRAINING,2021-11-20,500,USD
        """);
    return folder;
  }

  /** Writes one file of a folder. */
  static Path write(Path folder, String file, String text) {
    try {
      Files.createDirectories(folder);
      return Files.writeString(folder.resolve(file), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
