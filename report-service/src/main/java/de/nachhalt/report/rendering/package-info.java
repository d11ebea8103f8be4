/**
 * From a document to a tagged, archivable PDF, and what other formats need to read of a
 * manuscript. Opens no connection and no file.
 */
@NullMarked
package de.nachhalt.report.rendering;

import org.jspecify.annotations.NullMarked;
