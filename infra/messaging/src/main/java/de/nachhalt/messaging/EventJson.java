package de.nachhalt.messaging;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How event data is written and read. Not the mapper of the HTTP edge: that one refuses
 * unknown fields, whereas a consumer must live with what a publisher adds later.
 */
final class EventJson {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
		.build();

	private EventJson() {
	}

	static String write(DomainEvent event) {
		return MAPPER.writeValueAsString(event);
	}

	static <T> T read(byte[] json, Class<T> type) {
		return MAPPER.readValue(json, type);
	}

}
