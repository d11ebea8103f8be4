/**
 * What the engine says: scores, gates, flags, level and delivery model, each with its
 * inputs and a sentence in both languages.
 */
@NullMarked
package de.nachhalt.assessment.scoring.result;

import org.jspecify.annotations.NullMarked;
