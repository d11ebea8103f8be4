package de.nachhalt.report.proofs;

import org.jspecify.annotations.Nullable;

/**
 * Which page of a document is looked at.
 *
 * @param page from 1; beyond the end, the last one
 * @param section id of what is wanted to be seen, instead of a number; {@code null} for
 * none
 */
public record Place(int page, @Nullable String section) {
}
