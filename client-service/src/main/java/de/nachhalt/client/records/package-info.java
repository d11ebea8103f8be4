/**
 * Client records: the advised companies of a consultancy.
 */
@NullMarked
package de.nachhalt.client.records;

import org.jspecify.annotations.NullMarked;
