/**
 * Catalogues as files and over HTTP: reading, checking, caching, showing.
 */
@NullMarked
package de.nachhalt.assessment.catalogue;

import org.jspecify.annotations.NullMarked;
