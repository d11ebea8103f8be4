package de.nachhalt.identity;

import java.time.Instant;

/**
 * When the caller's token ends. Controllers take it as a parameter where an answer may
 * outlast the token, such as a stream of events.
 *
 * @param at from then on the token no longer counts
 */
public record TokenExpiry(Instant at) {
}
