/**
 * What a catalogue and an answer are: plain data, without any behaviour of the scoring.
 */
@NullMarked
package de.nachhalt.assessment.scoring.model;

import org.jspecify.annotations.NullMarked;
