package de.nachhalt.client.portfolio;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Orders in which the portfolio is shown; each also backwards.
 */
enum Order {

	NAME("byName", Positions::byName), CHANGED("byChange", Positions::byChange), LEVEL("byLevel", Positions::byLevel),
	CONTACT("byContact", Positions::byContact), DUE("byDue", Positions::byDue);

	private final String field;

	private final Function<Positions, String> position;

	Order(String field, Function<Positions, String> position) {
		this.field = "positions." + field;
		this.position = position;
	}

	String field() {
		return this.field;
	}

	/**
	 * An order and its direction, as it is asked for: <code>name</code> or
	 * <code>-name</code>.
	 */
	record Directed(Order order, boolean backwards) {

		static Optional<Directed> of(String parameter) {
			boolean backwards = parameter.startsWith("-");
			String name = backwards ? parameter.substring(1) : parameter;
			return Arrays.stream(values())
				.filter((order) -> order.toString().equals(name))
				.map((order) -> new Directed(order, backwards))
				.findAny();
		}

		String position(Entry entry) {
			return this.order.position.apply(entry.positions());
		}

		@Override
		public String toString() {
			return (this.backwards ? "-" : "") + this.order;
		}

	}

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
