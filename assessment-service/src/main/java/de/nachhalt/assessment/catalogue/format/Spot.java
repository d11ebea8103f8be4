package de.nachhalt.assessment.catalogue.format;

import org.jspecify.annotations.Nullable;

/**
 * Where something stands in a file.
 *
 * @param parent what it is part of; null for the whole
 * @param step from there to here: a key, or a position in brackets
 * @param line from 1
 * @param column from 1
 */
record Spot(@Nullable Spot parent, String step, int line, int column) {

	private static final int LONGEST_NAME = 60;

	static Spot root() {
		return new Spot(null, "", 1, 1);
	}

	Spot key(String name, int atLine, int atColumn) {
		String shown = (name.length() > LONGEST_NAME) ? name.substring(0, LONGEST_NAME) : name;
		return new Spot(this, shown, atLine, atColumn);
	}

	Spot item(int index) {
		return new Spot(this, "[" + index + "]", this.line, this.column);
	}

	/**
	 * The same part, seen at another place in the file.
	 */
	Spot at(int newLine, int newColumn) {
		return new Spot(this.parent, this.step, newLine, newColumn);
	}

	/**
	 * The way from the whole to here, such as
	 * <code>dimensions[0].questions[2].weight</code>.
	 */
	String path() {
		String before = (this.parent != null) ? this.parent.path() : "";
		return (before.isEmpty() || this.step.startsWith("[")) ? before + this.step : before + "." + this.step;
	}

}
