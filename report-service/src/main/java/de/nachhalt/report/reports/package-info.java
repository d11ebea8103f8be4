/**
 * Reports: what state they are in, and their files.
 */
@NullMarked
package de.nachhalt.report.reports;

import org.jspecify.annotations.NullMarked;
