/**
 * What this service remembers of clients: that they exist, and their names.
 */
@NullMarked
package de.nachhalt.assessment.clients;

import org.jspecify.annotations.NullMarked;
