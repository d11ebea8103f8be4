/**
 * Practice memory: where a completed assessment stands among the consultancy's others.
 */
@NullMarked
package de.nachhalt.assessment.practice;

import org.jspecify.annotations.NullMarked;
