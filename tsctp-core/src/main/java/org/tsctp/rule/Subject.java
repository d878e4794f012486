package org.tsctp.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a rule judges: a row, or a scope such as {@code MLI:FY2019}.
 *
 * @param kind such as {@code delivery}
 * @param id id of the row or scope
 * @param country its country, null if it has none or it is not known
 * @param date its day, null if it has none
 */
public record Subject(String kind, String id, @Nullable String country, @Nullable LocalDate date) {}
