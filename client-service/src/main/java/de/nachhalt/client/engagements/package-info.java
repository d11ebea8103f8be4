/**
 * Engagements: what a client has asked a consultancy for, and when.
 */
@NullMarked
package de.nachhalt.client.engagements;

import org.jspecify.annotations.NullMarked;
