/**
 * What this service remembers of clients: that they exist, their names, sectors and
 * sizes.
 */
@NullMarked
package de.nachhalt.assessment.clients;

import org.jspecify.annotations.NullMarked;
