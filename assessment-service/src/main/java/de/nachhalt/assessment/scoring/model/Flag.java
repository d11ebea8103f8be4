package de.nachhalt.assessment.scoring.model;

import org.jspecify.annotations.Nullable;

/**
 * A pattern that must be talked about, whatever the scores say.
 *
 * @param caps the highest level while the flag is up; null unless blocking
 */
public record Flag(String id, Text title, Text text, Severity severity, @Nullable String caps, Expression when) {
}
