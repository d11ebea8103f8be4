/**
 * The typefaces that reports are set in. They come from packages fetched at build time
 * and are embedded, subset, into every document.
 */
@NullMarked
package de.nachhalt.report.typefaces;

import org.jspecify.annotations.NullMarked;
