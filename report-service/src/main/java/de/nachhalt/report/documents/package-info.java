/**
 * What a report says: from a completed result to a document ready to be set.
 */
@NullMarked
package de.nachhalt.report.documents;

import org.jspecify.annotations.NullMarked;
