/**
 * Fills an empty local platform with the five demo cases, through the front door.
 */
@NullMarked
package de.nachhalt.local.demo;

import org.jspecify.annotations.NullMarked;
