/**
 * From a document to a file that people edit with a word processor: with styles,
 * headings, tables and lists as one would have made them by hand.
 */
@NullMarked
package de.nachhalt.report.word;

import org.jspecify.annotations.NullMarked;
