package de.nachhalt.client.records;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What a consultant means to do next.
 *
 * @param due by when; {@code null} for no particular day
 */
public record PlannedStep(String text, @Nullable LocalDate due) {
}
