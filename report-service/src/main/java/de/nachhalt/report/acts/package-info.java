/**
 * Acts: that somebody did what leads want to look up. Nothing is kept of them here.
 */
@NullMarked
package de.nachhalt.report.acts;

import org.jspecify.annotations.NullMarked;
