/**
 * Comparing cycles: what changed at the client, what only because the catalogue did, and
 * what nobody has looked at again.
 */
@NullMarked
package de.nachhalt.assessment.comparison;

import org.jspecify.annotations.NullMarked;
