package de.nachhalt.assessment.invitations;

import java.util.List;

import de.nachhalt.http.Secret;
import org.jspecify.annotations.Nullable;

/**
 * Answers that were stored.
 *
 * @param hidden questions that they rule out
 * @param toKeep what a newcomer's browser is to keep; null when it is known already
 */
record Saved(Respondent respondent, List<String> hidden, @Nullable Secret toKeep) {
}
