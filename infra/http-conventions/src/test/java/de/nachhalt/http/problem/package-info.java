@NullMarked
package de.nachhalt.http.problem;

import org.jspecify.annotations.NullMarked;
