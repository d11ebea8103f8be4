package de.nachhalt.http;

/**
 * A place in a text that was sent.
 *
 * @param line from 1
 * @param column from 1
 */
public record Position(int line, int column) {
}
