/**
 * How long people, money and content carry a plan, which plan they carry at most, and
 * which channels fit. Arithmetic over intervals; the date comes from the plan's start,
 * never from a clock.
 */
@NullMarked
package de.nachhalt.assessment.scoring.runway;

import org.jspecify.annotations.NullMarked;
