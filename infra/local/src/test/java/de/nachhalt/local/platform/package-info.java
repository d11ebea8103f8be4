@NullMarked
package de.nachhalt.local.platform;

import org.jspecify.annotations.NullMarked;
