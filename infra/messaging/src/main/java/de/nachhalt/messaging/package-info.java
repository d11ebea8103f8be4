@NullMarked
package de.nachhalt.messaging;

import org.jspecify.annotations.NullMarked;
