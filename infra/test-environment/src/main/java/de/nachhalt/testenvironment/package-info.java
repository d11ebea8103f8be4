@NullMarked
package de.nachhalt.testenvironment;

import org.jspecify.annotations.NullMarked;
