/**
 * From a completed assessment to a rendered report, in the background.
 */
@NullMarked
package de.nachhalt.report.jobs;

import org.jspecify.annotations.NullMarked;
