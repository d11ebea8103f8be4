package de.nachhalt.report.proofs;

/**
 * A page of a document as a picture.
 *
 * @param page from 1
 * @param pages of the whole document
 */
public record Proof(int page, int pages, byte[] png) {
}
