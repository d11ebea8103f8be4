/**
 * Conditions of a catalogue: parsed and type-checked by CEL, then turned once into
 * closures that know three truths and numbers that may be intervals.
 */
@NullMarked
package de.nachhalt.assessment.scoring.condition;

import org.jspecify.annotations.NullMarked;
