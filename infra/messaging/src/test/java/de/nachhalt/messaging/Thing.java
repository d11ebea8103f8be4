package de.nachhalt.messaging;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.data.mongodb.core.mapping.Document;

/** What tests keep in their aggregates. */
@Document("things")
record Thing(String id, String tenant, long version, String name, @Nullable String note) implements Aggregate {

	static Thing named(String name) {
		return new Thing(UUID.randomUUID().toString(), "neuland", 1, name, null);
	}

	Thing renamed(String newName) {
		return new Thing(this.id, this.tenant, this.version, newName, this.note);
	}

	Thing noted(@Nullable String newNote) {
		return new Thing(this.id, this.tenant, this.version, this.name, newNote);
	}

	Named event() {
		return new Named(this.id, this.name);
	}

	record Named(String thingId, String name) implements DomainEvent {

		static final String TYPE = "de.nachhalt.thing.named.v1";

		@Override
		public String type() {
			return TYPE;
		}

		@Override
		public String topic() {
			return "nachhalt.things";
		}

	}

	record Erased(String thingId) implements DomainEvent {

		static final String TYPE = "de.nachhalt.thing.erased.v1";

		@Override
		public String type() {
			return TYPE;
		}

		@Override
		public String topic() {
			return "nachhalt.things";
		}

	}

}
