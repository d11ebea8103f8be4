/**
 * Turns completed assessments into documents.
 */
@NullMarked
package de.nachhalt.report;

import org.jspecify.annotations.NullMarked;
