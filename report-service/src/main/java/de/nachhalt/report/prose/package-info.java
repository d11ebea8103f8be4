/**
 * Texts that consultants write themselves: a little Markdown, and everything else as it
 * stands.
 */
@NullMarked
package de.nachhalt.report.prose;

import org.jspecify.annotations.NullMarked;
