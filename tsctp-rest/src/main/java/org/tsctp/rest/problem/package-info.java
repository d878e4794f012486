/**
 * What the service says when it does not answer: problems after RFC 9457.
 *
 * <p>A {@link org.tsctp.rest.problem.Problem} has a {@link org.tsctp.rest.problem.Kind}, which
 * fixes type, title and status, a detail for people and members for programs. Whoever cannot go on
 * throws a {@link org.tsctp.rest.problem.ProblemException}; there is one small mapper per kind of
 * failure, and {@link org.tsctp.rest.problem.UnexpectedMapper} for all that nobody foresaw. {@link
 * org.tsctp.rest.problem.ProblemJson} is the only place that writes one.
 */
@NullMarked
package org.tsctp.rest.problem;

import org.jspecify.annotations.NullMarked;
