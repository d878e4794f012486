package org.tsctp.balance;

import org.jspecify.annotations.Nullable;
import org.tsctp.partnership.Dimension;

/**
 * The side that the money of an activity lies on.
 *
 * @param dimension the side, null if it cannot be derived (UNMAPPED)
 */
record Side(@Nullable Dimension dimension) {}
