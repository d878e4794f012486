/**
 * The core in other people's programs, each as small as it can be. Every example's {@code main}
 * runs in a test that reads what it printed.
 */
@NullMarked
package org.tsctp.examples.embedding;

import org.jspecify.annotations.NullMarked;
