@NullMarked
package de.nachhalt.local;

import org.jspecify.annotations.NullMarked;
