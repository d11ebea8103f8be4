package de.nachhalt.messaging;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code nachhalt.messaging}; the defaults are meant for production.
 *
 * @param prefix what the names of all topics and groups start with, so that several
 * installations can share a Kafka cluster
 * @param partitions of topics that this service creates because they are missing, but for
 * job queues, which have one
 * @param concurrency of each subscription: how many partitions one process works on side
 * by side
 * @param relay how events leave
 * @param retry how often an event is tried before it goes to the dead-letter topic
 */
@ConfigurationProperties("nachhalt.messaging")
record MessagingProperties(@DefaultValue("") String prefix, @DefaultValue("6") int partitions,
		@DefaultValue("1") int concurrency, @DefaultValue Relay relay, @DefaultValue Retry retry) {

	/**
	 * @param poll how often the relay looks for events that nothing told it of: written
	 * by other instances, or left over
	 * @param lease after how long another instance takes over from one that died
	 * @param batch how many documents are read at once
	 * @param sendTimeout how long Kafka may take to confirm an event
	 */
	record Relay(@DefaultValue("1s") Duration poll, @DefaultValue("10s") Duration lease, @DefaultValue("200") int batch,
			@DefaultValue("10s") Duration sendTimeout) {
	}

	/**
	 * @param attempts after the first one
	 * @param initial pause, doubled each time
	 * @param outage pause between attempts while the database cannot be reached; these
	 * are not counted
	 */
	record Retry(@DefaultValue("3") int attempts, @DefaultValue("200ms") Duration initial,
			@DefaultValue("1s") Duration outage) {
	}

}
