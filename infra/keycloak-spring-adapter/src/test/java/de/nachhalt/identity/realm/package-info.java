/**
 * The realm in infra/keycloak.
 */
@NullMarked
package de.nachhalt.identity.realm;

import org.jspecify.annotations.NullMarked;
