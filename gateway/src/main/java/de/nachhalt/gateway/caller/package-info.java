/**
 * Who a request comes from, for everything behind the two ways of signing in.
 */
@NullMarked
package de.nachhalt.gateway.caller;

import org.jspecify.annotations.NullMarked;
