/**
 * What the OpenAPI documents of all services have in common.
 */
@NullMarked
package de.nachhalt.http.openapi;

import org.jspecify.annotations.NullMarked;
