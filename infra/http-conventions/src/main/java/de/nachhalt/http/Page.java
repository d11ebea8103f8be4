package de.nachhalt.http;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One page of a list that has no fixed end.
 *
 * @param items what is on this page
 * @param next cursor for the following page, opaque to the caller; {@code null} on the
 * last page
 * @param <T> type of the items
 */
public record Page<T>(List<T> items, @Nullable String next) {
}
