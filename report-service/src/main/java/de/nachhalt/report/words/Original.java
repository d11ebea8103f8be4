package de.nachhalt.report.words;

import java.util.concurrent.Callable;

import de.nachhalt.report.rendering.Manuscript;

/**
 * A document as it is without a word of the consultant's.
 *
 * @param clientId whom it is about
 * @param manuscript written when it is asked for
 */
public record Original(String clientId, Callable<Manuscript> manuscript) {
}
