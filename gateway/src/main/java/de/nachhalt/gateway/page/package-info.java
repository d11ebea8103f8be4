/**
 * The web app as files, and the rules browsers have to follow with it.
 */
@NullMarked
package de.nachhalt.gateway.page;

import org.jspecify.annotations.NullMarked;
