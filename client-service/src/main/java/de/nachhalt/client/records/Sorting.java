package de.nachhalt.client.records;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/**
 * Orders in which clients are listed.
 */
enum Sorting {

	NAME("name", "listing.byName", Listing::byName, false),

	NAME_DESCENDING("-name", "listing.byName", Listing::byName, true),

	CHANGED("changed", "listing.byChange", Listing::byChange, false),

	CHANGED_DESCENDING("-changed", "listing.byChange", Listing::byChange, true);

	private final String parameter;

	private final String field;

	private final Function<Listing, String> position;

	private final boolean descending;

	Sorting(String parameter, String field, Function<Listing, String> position, boolean descending) {
		this.parameter = parameter;
		this.field = field;
		this.position = position;
		this.descending = descending;
	}

	static Optional<Sorting> of(String parameter) {
		return Arrays.stream(values()).filter((sorting) -> sorting.parameter.equals(parameter)).findAny();
	}

	/**
	 * Where in this order the client stands; no two clients stand in the same place.
	 */
	String position(Client client) {
		return this.position.apply(client.listing());
	}

	/**
	 * The stored field that holds the position.
	 */
	String field() {
		return this.field;
	}

	boolean isDescending() {
		return this.descending;
	}

	/**
	 * As it is asked for.
	 */
	@Override
	public String toString() {
		return this.parameter;
	}

}
