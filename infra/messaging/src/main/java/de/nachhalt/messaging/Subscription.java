package de.nachhalt.messaging;

/**
 * What a service wants to hear of a topic; declared as a bean. Each group gets every
 * event at least once, in order for each aggregate.
 *
 * <pre class="code">
 * &#64;Bean
 * Subscription clients(KnownClients clients) {
 *     return Subscription.to("nachhalt.clients").as("assessment-service")
 *         .on("de.nachhalt.client.registered.v1", ClientRegistered.class, clients::registered)
 *         .on("de.nachhalt.client.erased.v1", ClientErased.class, clients::erased);
 * }</pre>
 *
 * The record of a handler names only the fields the consumer needs. Types without a
 * handler are ignored.
 */
public final class Subscription {

	private final String topic;

	private final String group;

	private final EventRoutes routes;

	private Subscription(String topic, String group, EventRoutes routes) {
		this.topic = topic;
		this.group = group;
		this.routes = routes;
	}

	/** Starts with the topic. */
	public static Topic to(String topic) {
		return new Topic(topic);
	}

	/** Adds a handler for one type of event. */
	public <T> Subscription on(String type, Class<T> data, EventHandler<T> handler) {
		return new Subscription(this.topic, this.group, this.routes.with(type, data, handler));
	}

	Subscription prefixed(String prefix) {
		return new Subscription(prefix + this.topic, prefix + this.group, this.routes);
	}

	String topic() {
		return this.topic;
	}

	String group() {
		return this.group;
	}

	EventRoutes routes() {
		return this.routes;
	}

	/**
	 * A topic that nobody listens to yet.
	 *
	 * @param name of the topic
	 */
	public record Topic(String name) {

		/** Names the consumer group; all instances of a service share one. */
		public Subscription as(String group) {
			return new Subscription(this.name, group, EventRoutes.none());
		}

	}

}
