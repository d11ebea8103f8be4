package de.nachhalt.http.problem;

import de.nachhalt.http.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Knows one kind of technical fault and what to say about it.
 */
@FunctionalInterface
interface FaultTranslator {

	/**
	 * @return what to tell the caller, or {@code null} if the fault is of another kind
	 */
	@Nullable Refusal translate(Throwable fault);

}
