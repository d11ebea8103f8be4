/**
 * How the documents of a consultancy look, and what they say of it.
 */
@NullMarked
package de.nachhalt.report.branding;

import org.jspecify.annotations.NullMarked;
