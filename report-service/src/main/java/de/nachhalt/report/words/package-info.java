/**
 * What consultants write into the documents of an assessment, beside or instead of the
 * standing texts; the figures stay the engine's.
 */
@NullMarked
package de.nachhalt.report.words;

import org.jspecify.annotations.NullMarked;
