/**
 * The handover document: what a partner agency works from, as a versioned contract.
 */
@NullMarked
package de.nachhalt.client.handover;

import org.jspecify.annotations.NullMarked;
