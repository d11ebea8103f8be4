/**
 * The only door to the platform.
 */
@NullMarked
package de.nachhalt.gateway;

import org.jspecify.annotations.NullMarked;
