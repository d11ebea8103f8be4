package de.nachhalt.report.jobs;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

import de.nachhalt.report.documents.Samples;
import org.apache.kafka.clients.producer.ProducerRecord;

import org.springframework.kafka.core.KafkaTemplate;

/**
 * The other services, as far as this one hears of them.
 */
final class Neighbours {

	private final KafkaTemplate<String, byte[]> kafka;

	private final String prefix;

	Neighbours(KafkaTemplate<String, byte[]> kafka, String prefix) {
		this.kafka = kafka;
		this.prefix = prefix;
	}

	void registerClient(String tenant, String id, String name, String language) {
		tell("nachhalt.clients", "de.nachhalt.client.registered.v1", tenant, id, 1, """
				{"clientId": "%s", "name": "%s", "sector": "x", "size": "small", "market": "b2b", "language": "%s"}"""
			.formatted(id, name, language));
	}

	void eraseClient(String tenant, String id) {
		tell("nachhalt.clients", "de.nachhalt.client.erased.v1", tenant, id, 2, """
				{"clientId": "%s"}""".formatted(id));
	}

	void completeAssessment(String tenant, String id, String clientId) {
		tell("nachhalt.assessments", "de.nachhalt.assessment.completed.v1", tenant, id, 7, """
				{"assessmentId": "%s", "clientId": "%s", "cycle": 1, "engagement": "introduction",
				"completedAt": "2026-03-12T14:05:09.123Z", "result": %s}""".formatted(id, clientId,
				Samples.groundworkJson()));
	}

	/**
	 * Tells an assessment with everything there is to say.
	 */
	void tellCompleted(String tenant, String id, String event) {
		tell("nachhalt.assessments", "de.nachhalt.assessment.completed.v1", tenant, id, 7, event);
	}

	private void tell(String topic, String type, String tenant, String subject, long seq, String data) {
		ProducerRecord<String, byte[]> event = new ProducerRecord<>(this.prefix + topic, subject,
				data.getBytes(StandardCharsets.UTF_8));
		attribute(event, "specversion", "1.0");
		attribute(event, "id", UUID.randomUUID().toString());
		attribute(event, "source", "/nachhalt/test");
		attribute(event, "type", type);
		attribute(event, "subject", subject);
		attribute(event, "time", Instant.now().toString());
		attribute(event, "tenant", tenant);
		attribute(event, "seq", Long.toString(seq));
		event.headers().add("content-type", "application/json".getBytes(StandardCharsets.UTF_8));
		this.kafka.send(event).join();
	}

	private static void attribute(ProducerRecord<String, byte[]> event, String name, String value) {
		event.headers().add("ce_" + name, value.getBytes(StandardCharsets.UTF_8));
	}

}
