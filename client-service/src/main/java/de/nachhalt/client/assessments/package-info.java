/**
 * What this service remembers of completed assessments: enough for a handover, nothing
 * more.
 */
@NullMarked
package de.nachhalt.client.assessments;

import org.jspecify.annotations.NullMarked;
