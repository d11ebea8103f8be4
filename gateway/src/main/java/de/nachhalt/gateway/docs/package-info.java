/**
 * The API documents for people.
 */
@NullMarked
package de.nachhalt.gateway.docs;

import org.jspecify.annotations.NullMarked;
