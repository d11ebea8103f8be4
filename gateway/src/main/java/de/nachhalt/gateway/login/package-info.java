/**
 * Signing browsers in and out with Keycloak.
 */
@NullMarked
package de.nachhalt.gateway.login;

import org.jspecify.annotations.NullMarked;
