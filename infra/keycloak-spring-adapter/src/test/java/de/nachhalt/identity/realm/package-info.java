/**
 * The realm in infra/keycloak, by itself and as a running Keycloak understands it.
 */
@NullMarked
package de.nachhalt.identity.realm;

import org.jspecify.annotations.NullMarked;
