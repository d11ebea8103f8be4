package de.nachhalt.report.reports;

import org.jspecify.annotations.Nullable;

/**
 * What a file was made with and from.
 *
 * @param templates version of the templates; {@code null} for figures, which have none
 * @param data version of the data: the same for the same answers, catalogue and engine
 */
public record Stamp(@Nullable Integer templates, String data) {
}
