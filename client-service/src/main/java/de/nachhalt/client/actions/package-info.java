/**
 * Actions: what somebody does for a client until a day, and how far it is.
 */
@NullMarked
package de.nachhalt.client.actions;

import org.jspecify.annotations.NullMarked;
