/**
 * The service that keeps what a consultancy knows of its clients and decides what a
 * partner agency may see of them.
 */
@NullMarked
package de.nachhalt.client;

import org.jspecify.annotations.NullMarked;
