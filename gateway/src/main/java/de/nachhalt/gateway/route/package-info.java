/**
 * Forwarding to the services.
 */
@NullMarked
package de.nachhalt.gateway.route;

import org.jspecify.annotations.NullMarked;
