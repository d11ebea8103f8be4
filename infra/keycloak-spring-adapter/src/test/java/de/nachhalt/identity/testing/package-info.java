/**
 * For the tests of services: act as somebody without Keycloak.
 */
@NullMarked
package de.nachhalt.identity.testing;

import org.jspecify.annotations.NullMarked;
