/**
 * Notes: what consultants write down about a client.
 */
@NullMarked
package de.nachhalt.client.notes;

import org.jspecify.annotations.NullMarked;
