/**
 * Grants: which partner agency may see which client. A grant counts at the very next
 * call, and so does its end.
 */
@NullMarked
package de.nachhalt.client.grants;

import org.jspecify.annotations.NullMarked;
