/**
 * Keycloak: the accounts of people and agencies, which live there and nowhere else.
 */
@NullMarked
package de.nachhalt.client.keycloak;

import org.jspecify.annotations.NullMarked;
