package de.nachhalt.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaShareConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class EmbeddedKafkaTests {

	@TempDir
	private Path directory;

	@Test
	void a_share_group_receives_what_was_sent_before_a_restart() throws Exception {
		try (EmbeddedKafka kafka = EmbeddedKafka.start(this.directory)) {
			createTopic(kafka);
			send(kafka, "job-1");
		}
		try (EmbeddedKafka kafka = EmbeddedKafka.start(this.directory)) {
			send(kafka, "job-2");
			assertThat(receiveTwo(kafka)).containsExactly("job-1", "job-2");
		}
	}

	private static void createTopic(EmbeddedKafka kafka) throws Exception {
		try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrap()))) {
			admin.createTopics(List.of(new NewTopic("jobs", Optional.of(1), Optional.empty()))).all().get();
			var group = new ConfigResource(ConfigResource.Type.GROUP, "renderers");
			var fromTheStart = new AlterConfigOp(new ConfigEntry("share.auto.offset.reset", "earliest"),
					AlterConfigOp.OpType.SET);
			admin.incrementalAlterConfigs(Map.of(group, List.of(fromTheStart))).all().get();
		}
	}

	private static void send(EmbeddedKafka kafka, String value) throws Exception {
		try (var producer = new KafkaProducer<>(Map.<String, Object>of("bootstrap.servers", kafka.bootstrap()),
				new StringSerializer(), new StringSerializer())) {
			producer.send(new ProducerRecord<>("jobs", value)).get();
		}
	}

	private static List<String> receiveTwo(EmbeddedKafka kafka) {
		try (var consumer = new KafkaShareConsumer<>(
				Map.<String, Object>of("bootstrap.servers", kafka.bootstrap(), "group.id", "renderers"),
				new StringDeserializer(), new StringDeserializer())) {
			consumer.subscribe(List.of("jobs"));
			var received = new java.util.ArrayList<String>();
			long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
			while (received.size() < 2 && System.nanoTime() < deadline) {
				consumer.poll(Duration.ofMillis(200)).forEach((message) -> received.add(message.value()));
			}
			return received;
		}
	}

}
