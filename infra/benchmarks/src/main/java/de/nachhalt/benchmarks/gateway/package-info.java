/**
 * How much the gateway costs a request, beside a plain Spring Cloud Gateway route.
 */
@NullMarked
package de.nachhalt.benchmarks.gateway;

import org.jspecify.annotations.NullMarked;
