@NullMarked
package de.nachhalt.sample.good;

import org.jspecify.annotations.NullMarked;
