/**
 * The whole platform, driven from outside: through the gateway, with real Keycloak logins
 * and a real browser.
 */
@NullMarked
package de.nachhalt.acceptance;

import org.jspecify.annotations.NullMarked;
