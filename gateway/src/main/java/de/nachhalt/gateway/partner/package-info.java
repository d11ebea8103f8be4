/**
 * The door for partner agencies: bearer tokens, no cookies.
 */
@NullMarked
package de.nachhalt.gateway.partner;

import org.jspecify.annotations.NullMarked;
