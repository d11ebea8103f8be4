package de.nachhalt.report.reports;

import org.jspecify.annotations.Nullable;

/**
 * The file of a report that is ready.
 *
 * @param id where it is stored
 * @param size in bytes
 * @param sha256 in hexadecimal
 * @param stamp {@code null} for files made before there were any
 */
public record StoredFile(String id, long size, String sha256, @Nullable Stamp stamp) {
}
