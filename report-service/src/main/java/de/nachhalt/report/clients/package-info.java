/**
 * What this service remembers of clients: how they are called and which language they
 * read.
 */
@NullMarked
package de.nachhalt.report.clients;

import org.jspecify.annotations.NullMarked;
