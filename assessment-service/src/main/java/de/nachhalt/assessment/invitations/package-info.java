/**
 * Invitations: links by which people of the client answer their part of a questionnaire
 * without an account.
 */
@NullMarked
package de.nachhalt.assessment.invitations;

import org.jspecify.annotations.NullMarked;
