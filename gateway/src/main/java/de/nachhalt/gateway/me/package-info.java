/**
 * Who is signed in.
 */
@NullMarked
package de.nachhalt.gateway.me;

import org.jspecify.annotations.NullMarked;
