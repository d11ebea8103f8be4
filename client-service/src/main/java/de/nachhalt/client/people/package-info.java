/**
 * People: the consultants of a consultancy, as far as they have shown themselves.
 */
@NullMarked
package de.nachhalt.client.people;

import org.jspecify.annotations.NullMarked;
