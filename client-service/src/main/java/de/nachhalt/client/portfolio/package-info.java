/**
 * Portfolio: all clients of a consultancy at a glance.
 */
@NullMarked
package de.nachhalt.client.portfolio;

import org.jspecify.annotations.NullMarked;
