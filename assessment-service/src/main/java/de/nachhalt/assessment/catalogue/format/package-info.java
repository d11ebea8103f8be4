/**
 * Catalogues as files: YAML to a tree that remembers where everything stands, the tree
 * against the JSON Schema, overlays, reading and writing.
 */
@NullMarked
package de.nachhalt.assessment.catalogue.format;

import org.jspecify.annotations.NullMarked;
