/**
 * Members: the people of a consultancy who may sign in, and as what.
 */
@NullMarked
package de.nachhalt.client.members;

import org.jspecify.annotations.NullMarked;
