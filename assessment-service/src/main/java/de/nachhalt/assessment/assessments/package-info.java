/**
 * Assessments: one pass of a client through a catalogue, from the first answer to
 * completion.
 */
@NullMarked
package de.nachhalt.assessment.assessments;

import org.jspecify.annotations.NullMarked;
