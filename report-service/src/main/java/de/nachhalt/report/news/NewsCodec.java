package de.nachhalt.report.news;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import de.nachhalt.report.news.News.Facts;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads news from events (CloudEvents 1.0 in binary mode). What is no news, or cannot be
 * read, is passed over: others are in charge of it.
 */
@Component
class NewsCodec {

	private final JsonMapper json = JsonMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	Optional<News> read(ConsumerRecord<String, byte[]> event) {
		String kind = News.KINDS.get(attribute(event, "type"));
		String tenant = attribute(event, "tenant");
		if (kind == null || tenant.isEmpty()) {
			return Optional.empty();
		}
		try {
			Facts facts = this.json.readValue(event.value(), Facts.class);
			return Optional.of(new News(attribute(event, "id"), tenant, kind, facts));
		}
		catch (JacksonException ex) {
			return Optional.empty();
		}
	}

	private static String attribute(ConsumerRecord<String, byte[]> event, String name) {
		Header header = event.headers().lastHeader("ce_" + name);
		return (header != null) ? new String(header.value(), StandardCharsets.UTF_8) : "";
	}

}
