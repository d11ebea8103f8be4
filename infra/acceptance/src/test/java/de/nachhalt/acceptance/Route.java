package de.nachhalt.acceptance;

import java.util.List;
import java.util.stream.Stream;

/**
 * One row of the tenant matrix.
 *
 * @param operation method and path as the OpenAPI document has them
 * @param path the path with Neuland's ids in it, as placeholders of {@link NeulandsData}
 * @param reach what a caller of another tenant would reach with it
 * @param body a valid body, empty for none
 * @param headers name, value, …
 */
record Route(String operation, String path, Reach reach, String body, List<String> headerList) {

	/** How a route could reach another tenant's data. */
	enum Reach {

		/** by naming an id: must be answered as if there were no such thing */
		ONE,
		/** by listing: must leave it out */
		LIST,
		/** not at all: it concerns the caller's own or what everybody shares */
		NOTHING

	}

	static Route one(String operation, String path) {
		return new Route(operation, path, Reach.ONE, "", List.of());
	}

	static Route list(String operation, String path) {
		return new Route(operation, path, Reach.LIST, "", List.of());
	}

	static Route harmless(String operation, String path) {
		return new Route(operation, path, Reach.NOTHING, "", List.of());
	}

	Route body(String json) {
		return new Route(this.operation, this.path, this.reach, json, this.headerList);
	}

	Route header(String name, String value) {
		List<String> more = Stream.concat(this.headerList.stream(), Stream.of(name, value)).toList();
		return new Route(this.operation, this.path, this.reach, this.body, more);
	}

	String method() {
		return this.operation.substring(0, this.operation.indexOf(' '));
	}

	/** Whether it is for whoever has a link, without an account. */
	boolean open() {
		return this.path.startsWith("/public/");
	}

	boolean partner() {
		return this.path.startsWith("/partner/");
	}

	String[] headers() {
		return this.headerList.toArray(String[]::new);
	}

}
