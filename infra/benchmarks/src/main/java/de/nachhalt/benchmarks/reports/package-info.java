/**
 * How long documents take.
 */
@NullMarked
package de.nachhalt.benchmarks.reports;

import org.jspecify.annotations.NullMarked;
