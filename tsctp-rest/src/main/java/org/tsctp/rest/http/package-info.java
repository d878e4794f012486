/**
 * The door: everything that happens to a request before the application sees it.
 *
 * <p>In order: {@link org.tsctp.rest.http.ConnectionLimit} counts connections, {@link
 * org.tsctp.rest.http.GuardedCodec} reads the request head and refuses what breaks {@link
 * org.tsctp.rest.http.RequestHeadRules}, {@link org.tsctp.rest.http.Gate} gives it an id and a line
 * in the log and bounds how many are open. {@link org.tsctp.rest.http.HttpFront} puts them
 * together. Only this package knows Grizzly.
 */
@NullMarked
package org.tsctp.rest.http;

import org.jspecify.annotations.NullMarked;
