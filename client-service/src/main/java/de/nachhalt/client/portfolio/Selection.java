package de.nachhalt.client.portfolio;

import java.util.List;

/**
 * A part of the portfolio.
 *
 * @param facets words that a client must all have, those first that usually few have; at
 * least one
 * @param words beginnings of words that must all be found
 * @param empty whether nothing can be in it
 */
record Selection(List<String> facets, List<String> words, boolean empty) {

}
