package de.nachhalt.messaging;

import java.util.HashMap;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Which handler takes which type of event. Types without one are none of this consumer's
 * business.
 */
final class EventRoutes {

	private final Map<String, Route<?>> routes;

	private EventRoutes(Map<String, Route<?>> routes) {
		this.routes = Map.copyOf(routes);
	}

	static EventRoutes none() {
		return new EventRoutes(Map.of());
	}

	<T> EventRoutes with(String type, Class<T> data, EventHandler<T> handler) {
		Map<String, Route<?>> more = new HashMap<>(this.routes);
		if (more.put(type, new Route<>(data, handler)) != null) {
			throw new IllegalArgumentException("two handlers for " + type);
		}
		return new EventRoutes(more);
	}

	/**
	 * Hands a record to its handler.
	 * @throws UnreadableEvent if it cannot be read
	 */
	void dispatch(ConsumerRecord<String, byte[]> record) throws Exception {
		Received<byte[]> event = EventCodec.read(record);
		@Nullable Route<?> route = this.routes.get(event.type());
		if (route != null) {
			route.handle(event);
		}
	}

	private record Route<T>(Class<T> type, EventHandler<T> handler) {

		void handle(Received<byte[]> event) throws Exception {
			this.handler.handle(event.with(read(event)));
		}

		private T read(Received<byte[]> event) {
			try {
				return EventJson.read(event.data(), this.type);
			}
			catch (JacksonException ex) {
				throw new UnreadableEvent(
						"%s %s does not fit the consumer's record".formatted(event.type(), event.eventId()), ex);
			}
		}

	}

}
