package de.nachhalt.client.actions;

import java.time.LocalDate;

import reactor.core.publisher.Mono;

/**
 * What other features may ask about actions.
 */
public interface Actions {

	/**
	 * The first day on which something is due that somebody still has to do for the
	 * client; empty when nothing has a day.
	 */
	Mono<LocalDate> firstDue(String tenant, String clientId);

}
