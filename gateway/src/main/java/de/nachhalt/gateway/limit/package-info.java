/**
 * How much a caller may send: requests per time, and bytes per request.
 */
@NullMarked
package de.nachhalt.gateway.limit;

import org.jspecify.annotations.NullMarked;
