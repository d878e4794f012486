/**
 * What an operator may set: {@link org.tsctp.rest.settings.Setting} lists every number with its
 * default and bounds, {@link org.tsctp.rest.settings.ServerSettings} holds the values of one
 * service.
 *
 * <p>There is no limit elsewhere in the code that an operator might want to change.
 */
@NullMarked
package org.tsctp.rest.settings;

import org.jspecify.annotations.NullMarked;
