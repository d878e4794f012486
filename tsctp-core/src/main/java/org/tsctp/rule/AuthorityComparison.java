package org.tsctp.rule;

/**
 * What each of the two Leahy laws would say of one delivery, whatever authority pays for it.
 *
 * <p>The same facts can be a violation under the State law, which has no waiver, and waived under
 * the Defense law.
 *
 * @param state outcome under the State law (22 U.S.C. 2378d)
 * @param defense outcome under the Defense law (10 U.S.C. 362)
 */
public record AuthorityComparison(Outcome state, Outcome defense) {}
