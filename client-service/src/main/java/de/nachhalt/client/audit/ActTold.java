package de.nachhalt.client.audit;

import org.jspecify.annotations.Nullable;

/**
 * What other services tell of what somebody did.
 *
 * @param by subject of who did it
 */
record ActTold(String kind, String by, @Nullable String clientId, @Nullable String object, @Nullable String name) {

	static final String TOPIC = "nachhalt.acts";

	static final String TYPE = "de.nachhalt.act.done.v1";

}
