/**
 * Catalogues, assessments and their scoring.
 */
@NullMarked
package de.nachhalt.assessment;

import org.jspecify.annotations.NullMarked;
