@NullMarked
package de.nachhalt.http;

import org.jspecify.annotations.NullMarked;
