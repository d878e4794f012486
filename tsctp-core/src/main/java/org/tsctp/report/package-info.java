/**
 * Renderers: an {@link org.tsctp.rule.Evaluation} in, text out.
 *
 * <p>They are pure. None of them decides anything, asks the clock or reads a locale, so the same
 * evaluation is the same bytes everywhere. {@link org.tsctp.report.JsonReport} writes {@code
 * tsctp-evaluation/1}, whose JSON Schema lies beside it; {@link org.tsctp.report.JsonCatalog}
 * writes what is known of rules and parameters; {@link org.tsctp.report.HumanReport} fits 80
 * columns and needs neither colour nor Unicode; {@link org.tsctp.report.FindingText} tells one
 * finding in three depths.
 *
 * <p>{@link org.tsctp.report.EvidenceReport} shows the rows behind findings, {@link
 * org.tsctp.report.Doctor} looks at a portfolio before it is judged, {@link
 * org.tsctp.report.RuleText} and {@link org.tsctp.report.PolicyText} tell by what. Texts for people
 * go through one page, which wraps lines and spells out what a terminal would obey; cells for
 * spreadsheets go through one writer, which lets none be taken for a formula.
 */
@NullMarked
package org.tsctp.report;

import org.jspecify.annotations.NullMarked;
