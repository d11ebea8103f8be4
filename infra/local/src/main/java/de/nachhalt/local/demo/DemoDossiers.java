package de.nachhalt.local.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Contacts, engagements and notes of the demo clients. Days are told as their distance
 * from the day they are entered; what is there already is left alone.
 */
final class DemoDossiers {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final DemoCalls calls;

	private final JsonNode dossiers = read();

	DemoDossiers(DemoCalls calls) {
		this.calls = calls;
	}

	private static JsonNode read() {
		try (InputStream file = DemoDossiers.class.getResourceAsStream("/demo/dossiers.json")) {
			return JSON.readTree(Objects.requireNonNull(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Enters what is missing of a client. */
	void complete(DemoCase demo) {
		String name = demo.client().get("name").asString();
		String client = this.calls.client(name).orElseThrow();
		this.dossiers.path(name)
			.properties()
			.forEach((kind) -> complete("/api/clients/" + client + "/" + kind.getKey(), kind.getValue()));
	}

	private void complete(String path, JsonNode wanted) {
		List<JsonNode> there = this.calls.list(path);
		wanted.valueStream()
			.filter((entry) -> there.stream().noneMatch((known) -> isSame(entry, known)))
			.forEach((entry) -> this.calls.add(path, dated((ObjectNode) entry)));
	}

	/** Whether they say the same, on whatever day. */
	private static boolean isSame(JsonNode entry, JsonNode known) {
		return entry.properties()
			.stream()
			.filter((field) -> !field.getValue().isNumber())
			.allMatch((field) -> field.getValue().equals(known.get(field.getKey())));
	}

	private static ObjectNode dated(ObjectNode entry) {
		LocalDate today = LocalDate.now(ZoneOffset.UTC);
		ObjectNode dated = entry.deepCopy();
		entry.properties()
			.stream()
			.filter((field) -> field.getValue().isNumber())
			.forEach((field) -> dated.put(field.getKey(), today.plusDays(field.getValue().asInt()).toString()));
		return dated;
	}

}
