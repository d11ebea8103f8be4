package de.nachhalt.assessment.catalogue.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import de.nachhalt.assessment.scoring.model.Expression;
import de.nachhalt.assessment.scoring.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * A part of a catalogue file that can be asked for its own parts. What does not fit the
 * schema is noted there; here something harmless takes its place, so that the checks that
 * follow can go on and an author sees everything at once.
 */
record YamlNode(Tree tree, Findings findings) {

	/**
	 * Neither always true nor never.
	 */
	private static final Expression MISSING = Expression.of("engagement == 'campaign'");

	Optional<YamlNode> find(String key) {
		return this.tree.find(key).map((value) -> new YamlNode(value, this.findings));
	}

	String word(String key) {
		return find(key).map(YamlNode::word).orElse("");
	}

	double number(String key, @Nullable Double preset) {
		double instead = (preset != null) ? preset : 0;
		return find(key).map((found) -> found.number(instead)).orElse(instead);
	}

	boolean flag(String key) {
		return "true".equals(word(key));
	}

	Text text(String key) {
		return find(key).map(YamlNode::localized).orElse(new Text("", ""));
	}

	/**
	 * The texts <code>de</code> and <code>en</code> right here.
	 */
	Text localized() {
		return new Text(word("de"), word("en"));
	}

	Expression expression(String key) {
		return find(key).map(YamlNode::expression).orElse(MISSING);
	}

	Expression expression() {
		return new Expression(word(), this.tree.spot().line(), this.tree.spot().column());
	}

	<E extends Enum<E>> E oneOf(String key, E[] known, E preset) {
		return find(key).map((found) -> found.oneOf(known, preset)).orElse(preset);
	}

	<E extends Enum<E>> E oneOf(E[] known, E preset) {
		String word = word();
		for (E value : known) {
			if (value.toString().equals(word)) {
				return value;
			}
		}
		return preset;
	}

	<T> List<T> list(String key, Function<YamlNode, T> each) {
		List<T> items = new ArrayList<>();
		if (this.tree.find(key).orElse(null) instanceof Tree.Sequence sequence) {
			sequence.items().forEach((item) -> items.add(each.apply(new YamlNode(item, this.findings))));
		}
		return items;
	}

	String word() {
		return (this.tree instanceof Tree.Scalar scalar) ? scalar.text() : "";
	}

	double number() {
		return number(0);
	}

	private double number(double instead) {
		return JsonDocument.isNumber(word()) ? Double.parseDouble(word()) : instead;
	}

	void note(String code, Object... arguments) {
		this.findings.note(this.tree.spot(), code, arguments);
	}

}
