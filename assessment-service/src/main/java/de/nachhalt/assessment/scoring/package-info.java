/**
 * The scoring engine: a pure function from catalogue, engagement and answers to a result
 * with reasons. Knows the JDK and CEL only; no clock, no randomness, no input or output.
 */
@NullMarked
package de.nachhalt.assessment.scoring;

import org.jspecify.annotations.NullMarked;
