package de.nachhalt.client.actions;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/**
 * Orders in which actions are listed.
 */
enum Order {

	DUE("due", "listing.byDue", ActionListing::byDue, false),

	DUE_LATEST("-due", "listing.byDue", ActionListing::byDue, true),

	MOVED("moved", "listing.byMove", ActionListing::byMove, false),

	MOVED_LATEST("-moved", "listing.byMove", ActionListing::byMove, true);

	private final String parameter;

	private final String field;

	private final Function<ActionListing, String> position;

	private final boolean backwards;

	Order(String parameter, String field, Function<ActionListing, String> position, boolean backwards) {
		this.parameter = parameter;
		this.field = field;
		this.position = position;
		this.backwards = backwards;
	}

	static Optional<Order> of(String parameter) {
		return Arrays.stream(values()).filter((order) -> order.parameter.equals(parameter)).findAny();
	}

	String field() {
		return this.field;
	}

	boolean backwards() {
		return this.backwards;
	}

	String position(Action action) {
		return this.position.apply(action.listing());
	}

	/**
	 * As it is asked for.
	 */
	@Override
	public String toString() {
		return this.parameter;
	}

}
