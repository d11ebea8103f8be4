/**
 * Measurements of the running platform; numbers go to docs/measurements.md.
 */
@NullMarked
package de.nachhalt.benchmarks;

import org.jspecify.annotations.NullMarked;
