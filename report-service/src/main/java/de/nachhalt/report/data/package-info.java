/**
 * The figures of a result as tables, for spreadsheets and for other programs.
 */
@NullMarked
package de.nachhalt.report.data;

import org.jspecify.annotations.NullMarked;
