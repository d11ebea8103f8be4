/**
 * Standing: what this service remembers of assessments, invitations and reports.
 */
@NullMarked
package de.nachhalt.client.standing;

import org.jspecify.annotations.NullMarked;
