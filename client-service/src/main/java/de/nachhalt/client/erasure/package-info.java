/**
 * Erasure: what is held of a client, and how all of it goes with it.
 */
@NullMarked
package de.nachhalt.client.erasure;

import org.jspecify.annotations.NullMarked;
