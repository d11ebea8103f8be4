/**
 * What this service remembers of clients: how they are called, which language they read,
 * what they are.
 */
@NullMarked
package de.nachhalt.report.clients;

import org.jspecify.annotations.NullMarked;
