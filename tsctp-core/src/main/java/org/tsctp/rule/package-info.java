/**
 * The engine: what a rule is, how it is asked, and what an evaluation answers.
 *
 * <p>A {@link org.tsctp.rule.Rule} is a plain value: id, sentence, severity, force, reason,
 * citations, the columns it needs, and one function from a subject and its {@link
 * org.tsctp.rule.Case} to a {@link org.tsctp.rule.Verdict}. Rules of one subject stand together in
 * a {@link org.tsctp.rule.RuleChapter}; a {@link org.tsctp.rule.RuleBook} is the rules of one
 * evaluation in their fixed order. This package knows no rule by name.
 *
 * <p>A rule sees the facts through a {@link org.tsctp.partnership.PortfolioView}, which hides what
 * had not happened by the day of judgement and what was not known on the day of knowledge. What it
 * reads of the policy is noted with its citation, unasked.
 *
 * <p>The {@link org.tsctp.rule.Evaluator} gives exactly one finding per rule and subject, in a
 * fixed order, whatever the number of threads. A rule that throws harms only itself: it is listed
 * as a {@link org.tsctp.rule.Malfunction}. A rule that met no subject says so and is never a pass.
 */
@NullMarked
package org.tsctp.rule;

import org.jspecify.annotations.NullMarked;
