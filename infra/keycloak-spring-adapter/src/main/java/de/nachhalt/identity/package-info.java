/**
 * Who is calling: turns a verified Keycloak access token into an
 * {@link de.nachhalt.identity.Actor}.
 */
@NullMarked
package de.nachhalt.identity;

import org.jspecify.annotations.NullMarked;
