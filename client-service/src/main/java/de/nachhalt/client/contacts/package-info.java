/**
 * Contacts: the people of a client whom a consultancy talks to.
 */
@NullMarked
package de.nachhalt.client.contacts;

import org.jspecify.annotations.NullMarked;
