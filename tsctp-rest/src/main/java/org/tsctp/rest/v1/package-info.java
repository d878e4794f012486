/**
 * The resources of {@code /v1}. Each method is one statement that hands over to {@link
 * org.tsctp.rest.v1.Evaluations} or {@link org.tsctp.rest.v1.Catalog}; what is decided is decided
 * in the core.
 *
 * <p>Come here to add a resource: a class with {@code @Path}, registered in {@code
 * RestApplication}. Query parameters are read by {@code QueryParameters}, which refuses names that
 * the resource does not know.
 */
@NullMarked
package org.tsctp.rest.v1;

import org.jspecify.annotations.NullMarked;
