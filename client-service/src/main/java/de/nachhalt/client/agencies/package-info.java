/**
 * Agencies: the partner agencies of a consultancy and what they sign in with.
 */
@NullMarked
package de.nachhalt.client.agencies;

import org.jspecify.annotations.NullMarked;
