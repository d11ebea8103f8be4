/**
 * What this service reads of a completed assessment.
 */
@NullMarked
package de.nachhalt.report.result;

import org.jspecify.annotations.NullMarked;
