@NullMarked
package de.nachhalt.identity;

import org.jspecify.annotations.NullMarked;
