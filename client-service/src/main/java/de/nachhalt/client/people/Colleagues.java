package de.nachhalt.client.people;

import java.time.Instant;
import java.util.Map;

import reactor.core.publisher.Mono;

/**
 * What other features may ask about the people of a consultancy.
 */
public interface Colleagues {

	/**
	 * The person; empty when nobody of that id has worked for this consultancy.
	 */
	Mono<Person> find(String tenant, String subject);

	/**
	 * Remembers whether somebody may still sign in, if that one has worked here.
	 */
	Mono<Void> mayWork(String tenant, String subject, boolean may);

	/**
	 * When people were last here, by subject.
	 */
	Mono<Map<String, Instant>> seen(String tenant);

	/**
	 * Names by subject.
	 */
	Mono<Map<String, String>> names(String tenant);

}
