/**
 * Audit: who did what to the consultancy, for its leads.
 */
@NullMarked
package de.nachhalt.client.audit;

import org.jspecify.annotations.NullMarked;
