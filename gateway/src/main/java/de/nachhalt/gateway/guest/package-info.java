/**
 * The door for people who come by a personal link: no account, no session, no token.
 */
@NullMarked
package de.nachhalt.gateway.guest;

import org.jspecify.annotations.NullMarked;
