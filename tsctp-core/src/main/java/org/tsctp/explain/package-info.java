/**
 * Where things come from and why: origins, issues, citations, and the tree that explains a finding.
 *
 * <p>An {@link org.tsctp.explain.Explanation} is a tree of statements. Its leaves are facts, each
 * with the file and line it was read from, and parameters, each with the source that sets it. A
 * {@link org.tsctp.explain.Statement} keeps its values and becomes a sentence only when asked.
 *
 * <p>A reader answers with a {@link org.tsctp.explain.Loaded} value: the good rows together with
 * every {@link org.tsctp.explain.Issue} found on the way. Nothing is thrown for bad data and
 * nothing is dropped in silence.
 */
@NullMarked
package org.tsctp.explain;

import org.jspecify.annotations.NullMarked;
