/**
 * How every service speaks HTTP: refusals, entity tags, cursor pages.
 */
@NullMarked
package de.nachhalt.http;

import org.jspecify.annotations.NullMarked;
