/**
 * The numbers that rules decide by, each dated and cited, and the recommended taxonomy of accounts
 * and sectors.
 *
 * <p>No threshold stands in code. A {@link org.tsctp.policy.Parameter} has a description, a unit
 * and values by effective date; each value names its source and who speaks in it (statute, policy,
 * audit recommendation or our own analysis). A value without a citation does not load. {@link
 * org.tsctp.policy.Policy#at} answers what held on a day.
 *
 * <pre>{@code
 * Policy policy = Policies.standard();
 * policy.at(LocalDate.of(2021, 11, 18)).whole("vetting.validity").value(); // 365
 * }</pre>
 *
 * <p>What-if is a small file laid over the policy; a profile is a named one that ships with it.
 */
@NullMarked
package org.tsctp.policy;

import org.jspecify.annotations.NullMarked;
