@NullMarked
package de.nachhalt.http.openapi;

import org.jspecify.annotations.NullMarked;
