/**
 * The built-in rules, one class per chapter, and the book that holds them.
 *
 * <p>Everything about a rule stands in one place, in its chapter: sentence, severity, reason,
 * citation, columns it needs, an example per outcome, and the check itself. Start with {@link
 * org.tsctp.rulebook.RuleBooks#standard()}; to add a rule, read docs/new-rule.md.
 *
 * <p>Statutes are read as of April 2023. Nothing here is legal advice.
 */
@NullMarked
package org.tsctp.rulebook;

import org.jspecify.annotations.NullMarked;
