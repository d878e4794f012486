/**
 * The service: judges a portfolio that is sent to it and explains rules and parameters over HTTP.
 *
 * <p>{@link org.tsctp.rest.Main} reads the settings and starts a {@link org.tsctp.rest.RestServer};
 * {@link org.tsctp.rest.RestApplication} lists everything that answers. A request passes {@code
 * http} (limits, ids, log), then a resource in {@code v1}, which hands over to the core; what goes
 * wrong becomes a {@code problem}.
 */
@NullMarked
package org.tsctp.rest;

import org.jspecify.annotations.NullMarked;
