package de.nachhalt.client;

import java.util.Map;

import de.nachhalt.identity.testing.People;
import de.nachhalt.messaging.Aggregate;
import de.nachhalt.messaging.AggregateStore;
import de.nachhalt.messaging.Aggregates;
import de.nachhalt.messaging.DomainEvent;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Tells what other services tell.
 */
public final class Told {

	private static final JsonMapper JSON = new JsonMapper();

	private final Aggregates<Source> sources;

	private Told(Aggregates<Source> sources) {
		this.sources = sources;
	}

	/**
	 * The first thing that is told of something.
	 */
	public void first(String id, String topic, String type, Map<String, Object> data) {
		this.sources.insert(new Source(id, People.NEULAND, 1), new Event(topic, type, JSON.valueToTree(data))).block();
	}

	/**
	 * The next thing that is told of it.
	 */
	public void next(String id, String topic, String type, Map<String, Object> data) {
		Source source = this.sources.find(People.NEULAND, id).block();
		this.sources.update(source, new Event(topic, type, JSON.valueToTree(data))).block();
	}

	/**
	 * Whether anything was told of it.
	 */
	public boolean knows(String id) {
		return this.sources.find(People.NEULAND, id).blockOptional().isPresent();
	}

	record Source(String id, String tenant, long version) implements Aggregate {
	}

	record Event(@JsonIgnore String topic, @JsonIgnore String type, @JsonValue ObjectNode data) implements DomainEvent {
	}

	@TestConfiguration(proxyBeanMethods = false)
	public static class Configuration {

		@Bean
		Told told(AggregateStore store) {
			return new Told(store.of(Source.class));
		}

	}

}
