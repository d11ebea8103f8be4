@NullMarked
package de.nachhalt.sample.other;

import org.jspecify.annotations.NullMarked;
