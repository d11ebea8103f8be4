package de.nachhalt.client.members;

import de.nachhalt.identity.Role;

/**
 * Somebody who is to get an account.
 *
 * @param email by which the person signs in
 */
record NewMember(String firstName, String lastName, String email, Role role) {
}
