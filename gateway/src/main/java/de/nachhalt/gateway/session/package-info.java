/**
 * What a signed-in browser has on the server: who it is, and the tokens it never sees.
 */
@NullMarked
package de.nachhalt.gateway.session;

import org.jspecify.annotations.NullMarked;
