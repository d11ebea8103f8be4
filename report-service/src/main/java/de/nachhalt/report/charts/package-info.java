/**
 * Pictures of results, drawn as vectors from the data.
 */
@NullMarked
package de.nachhalt.report.charts;

import org.jspecify.annotations.NullMarked;
