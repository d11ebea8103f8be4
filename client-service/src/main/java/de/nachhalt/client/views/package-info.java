/**
 * Views: selections of the portfolio that a person keeps.
 */
@NullMarked
package de.nachhalt.client.views;

import org.jspecify.annotations.NullMarked;
