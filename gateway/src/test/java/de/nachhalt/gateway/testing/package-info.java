/**
 * What stands around the gateway in its tests.
 */
@NullMarked
package de.nachhalt.gateway.testing;

import org.jspecify.annotations.NullMarked;
