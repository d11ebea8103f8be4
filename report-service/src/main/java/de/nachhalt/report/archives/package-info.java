/**
 * ZIP archives that are the same to the byte for the same content.
 */
@NullMarked
package de.nachhalt.report.archives;

import org.jspecify.annotations.NullMarked;
