/**
 * Happenings: what this service tells itself when something happens to a client.
 */
@NullMarked
package de.nachhalt.client.happenings;

import org.jspecify.annotations.NullMarked;
