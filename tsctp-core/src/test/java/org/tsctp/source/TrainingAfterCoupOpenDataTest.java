package org.tsctp.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tsctp.partnership.Activity;
import org.tsctp.partnership.Delivery;
import org.tsctp.partnership.Portfolio;

/** Two sources joined: training of a country in the year before and after each realized coup. */
class TrainingAfterCoupOpenDataTest {

  private static final int DAYS = 365;

  @Test
  void training_before_and_after_each_coup_adds_up() {
    Portfolio training = FmtrptReader.read(OpenData.folder("fmtrpt")).value();
    List<String> figures =
        events().stream()
            .filter(event -> event.realized() && event.date().getYear() >= 2000)
            .map(event -> figures(event, training))
            .toList();
    assertThat(figures)
        .containsExactlyInAnyOrderElementsOf(
            OpenData.expected("training_after_coup.csv").stream()
                .map(row -> String.join(" ", row.texts()))
                .toList());
  }

  private static String figures(CoupEvent coup, Portfolio training) {
    LocalDate day = coup.date();
    List<Delivery> after = between(training, coup, day.plusDays(1), day.plusDays(DAYS));
    BigDecimal cost =
        after.stream()
            .map(delivery -> Optional.ofNullable(delivery.value()).orElse(BigDecimal.ZERO))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return String.join(
        " ",
        coup.name(),
        coup.id(),
        day.toString(),
        String.valueOf(DAYS),
        String.valueOf(between(training, coup, day.minusDays(DAYS), day).size()),
        String.valueOf(after.size()),
        cost.stripTrailingZeros().signum() == 0 ? "0" : cost.stripTrailingZeros().toPlainString());
  }

  private static List<Delivery> between(
      Portfolio training, CoupEvent coup, LocalDate first, LocalDate last) {
    return training.list(Delivery.class).stream()
        .filter(delivery -> !delivery.date().isBefore(first) && !delivery.date().isAfter(last))
        .filter(
            delivery ->
                Objects.equals(
                    training.get(Activity.class, delivery.activity()).country(), coup.country()))
        .toList();
  }

  private static List<CoupEvent> events() {
    List<CoupEvent> events = new ArrayList<>();
    SourceFile file =
        new SourceFile(
            OpenData.folder("coups").resolve("cline_coup_data_2.1.2_tsctp.csv"), "cline", true);
    file.read(
        text ->
            SourceCsv.rows(
                text,
                "cline",
                issue -> {},
                row -> CoupEvent.parse(row, issue -> {}).ifPresent(events::add)));
    return events;
  }
}
