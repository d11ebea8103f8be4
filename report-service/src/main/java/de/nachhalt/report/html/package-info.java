/**
 * From a document to a page that a browser shows on any screen and prints. One file, no
 * script, and nothing that it asks of anybody.
 */
@NullMarked
package de.nachhalt.report.html;

import org.jspecify.annotations.NullMarked;
