@NullMarked
package de.nachhalt.sample.bad;

import org.jspecify.annotations.NullMarked;
