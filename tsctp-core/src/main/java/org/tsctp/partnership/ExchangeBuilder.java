package org.tsctp.partnership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tsctp.basics.EventDate;

/** Builds a {@link Exchange}. Columns that are not set are empty. */
public final class ExchangeBuilder {

  private final String id;
  private @Nullable String protocol;
  private @Nullable String provider;
  private @Nullable String receiver;
  private @Nullable Instant acquired;
  private @Nullable Instant shared;
  private EventDate acted = EventDate.UNKNOWN;
  private Provenance provenance = Provenance.NONE;

  ExchangeBuilder(String id) {
    this.id = id;
  }

  /**
   * Sets protocol.
   *
   * @param protocol the protocol
   * @return this builder
   */
  public ExchangeBuilder protocol(String protocol) {
    this.protocol = protocol;
    return this;
  }

  /**
   * Sets provider.
   *
   * @param provider who gave it
   * @return this builder
   */
  public ExchangeBuilder provider(String provider) {
    this.provider = provider;
    return this;
  }

  /**
   * Sets receiver.
   *
   * @param receiver who got it
   * @return this builder
   */
  public ExchangeBuilder receiver(String receiver) {
    this.receiver = receiver;
    return this;
  }

  /**
   * Sets acquired.
   *
   * @param acquired instant it was acquired, UTC
   * @return this builder
   */
  public ExchangeBuilder acquired(Instant acquired) {
    this.acquired = acquired;
    return this;
  }

  /**
   * Sets shared.
   *
   * @param shared instant it was shared, UTC; its day is the row's own date
   * @return this builder
   */
  public ExchangeBuilder shared(Instant shared) {
    this.shared = shared;
    return this;
  }

  /**
   * Sets acted.
   *
   * @param acted day it was acted upon
   * @return this builder
   */
  public ExchangeBuilder acted(EventDate acted) {
    this.acted = acted;
    return this;
  }

  /**
   * Sets acted.
   *
   * @param acted day it was acted upon
   * @return this builder
   */
  public ExchangeBuilder acted(LocalDate acted) {
    this.acted = EventDate.of(acted);
    return this;
  }

  /**
   * Sets provenance.
   *
   * @param provenance who says so and since when it is known
   * @return this builder
   */
  public ExchangeBuilder provenance(Provenance provenance) {
    this.provenance = provenance;
    return this;
  }

  /**
   * Makes the row.
   *
   * @return the row
   * @throws NullPointerException naming the first required column that was not set
   */
  public Exchange build() {
    return new Exchange(
        id,
        Objects.requireNonNull(protocol, "protocol"),
        Objects.requireNonNull(provider, "provider"),
        Objects.requireNonNull(receiver, "receiver"),
        Objects.requireNonNull(acquired, "acquired"),
        Objects.requireNonNull(shared, "shared"),
        acted,
        provenance);
  }
}
