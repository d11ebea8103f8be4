/**
 * From whatever goes wrong to an RFC 9457 problem document in the caller's language.
 */
@NullMarked
package de.nachhalt.http.problem;

import org.jspecify.annotations.NullMarked;
