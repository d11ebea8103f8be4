/**
 * Timeline: everything that happened with a client, in its order.
 */
@NullMarked
package de.nachhalt.client.timeline;

import org.jspecify.annotations.NullMarked;
