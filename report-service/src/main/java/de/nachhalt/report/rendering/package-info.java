/**
 * From a document to a tagged, archivable PDF. Opens no connection and no file.
 */
@NullMarked
package de.nachhalt.report.rendering;

import org.jspecify.annotations.NullMarked;
