/**
 * The whole platform on one machine: which processes it consists of, how they are started
 * side by side, watched and stopped, and what the script <code>nachhalt</code> tells
 * about them.
 */
@NullMarked
package de.nachhalt.local.platform;

import org.jspecify.annotations.NullMarked;
