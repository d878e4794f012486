package org.tsctp.partnership;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.EventDate;

/** Builds a {@link Program}. Columns that are not set are empty. */
public final class ProgramBuilder {

  private final String id;
  private @Nullable String name;
  private @Nullable String predecessor;
  private @Nullable String leader;
  private EventDate leaderDesignated = EventDate.UNKNOWN;
  private @Nullable LocalDate from;
  private @Nullable LocalDate to;
  private Provenance provenance = Provenance.NONE;

  ProgramBuilder(String id) {
    this.id = id;
  }

  /**
   * Sets name.
   *
   * @param name name of the program
   * @return this builder
   */
  public ProgramBuilder name(String name) {
    this.name = name;
    return this;
  }

  /**
   * Sets predecessor.
   *
   * @param predecessor the program it replaced
   * @return this builder
   */
  public ProgramBuilder predecessor(@Nullable String predecessor) {
    this.predecessor = predecessor;
    return this;
  }

  /**
   * Sets leader.
   *
   * @param leader the person or office that leads it
   * @return this builder
   */
  public ProgramBuilder leader(@Nullable String leader) {
    this.leader = leader;
    return this;
  }

  /**
   * Sets leaderDesignated.
   *
   * @param leaderDesignated day the leader was designated in writing
   * @return this builder
   */
  public ProgramBuilder leaderDesignated(EventDate leaderDesignated) {
    this.leaderDesignated = leaderDesignated;
    return this;
  }

  /**
   * Sets leaderDesignated.
   *
   * @param leaderDesignated day the leader was designated in writing
   * @return this builder
   */
  public ProgramBuilder leaderDesignated(LocalDate leaderDesignated) {
    this.leaderDesignated = EventDate.of(leaderDesignated);
    return this;
  }

  /**
   * Sets from.
   *
   * @param from first day on which it holds; empty = since always
   * @return this builder
   */
  public ProgramBuilder from(@Nullable LocalDate from) {
    this.from = from;
    return this;
  }

  /**
   * Sets to.
   *
   * @param to first day on which it no longer holds (half-open); empty = open
   * @return this builder
   */
  public ProgramBuilder to(@Nullable LocalDate to) {
    this.to = to;
    return this;
  }

  /**
   * Sets provenance.
   *
   * @param provenance who says so and since when it is known
   * @return this builder
   */
  public ProgramBuilder provenance(Provenance provenance) {
    this.provenance = provenance;
    return this;
  }

  /**
   * Makes the row.
   *
   * @return the row
   * @throws NullPointerException naming the first required column that was not set
   */
  public Program build() {
    return new Program(
        id,
        Objects.requireNonNull(name, "name"),
        predecessor,
        leader,
        leaderDesignated,
        from,
        to,
        provenance);
  }
}
