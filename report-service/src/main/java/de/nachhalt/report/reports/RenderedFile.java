package de.nachhalt.report.reports;

/**
 * A file that was made and is not stored yet.
 */
public record RenderedFile(byte[] content, Stamp stamp) {
}
