/**
 * The servers that the platform needs, embedded or as child processes, for a machine
 * without containers.
 */
@NullMarked
package de.nachhalt.local;

import org.jspecify.annotations.NullMarked;
