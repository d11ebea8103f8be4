package de.nachhalt.messaging;

import org.springframework.data.mongodb.core.mapping.Document;

/** What another service remembers of a {@link Thing}. */
@Document("known_things")
record KnownThing(String id, String tenant, String name) {
}
