package de.nachhalt.report.reports;

/**
 * The file of a report that is ready.
 *
 * @param id where it is stored
 * @param size in bytes
 * @param sha256 in hexadecimal
 */
public record StoredFile(String id, long size, String sha256) {
}
