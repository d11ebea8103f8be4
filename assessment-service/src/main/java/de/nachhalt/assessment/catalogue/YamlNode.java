package de.nachhalt.assessment.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import de.nachhalt.assessment.scoring.Place;
import de.nachhalt.assessment.scoring.model.CatalogueProblem;
import de.nachhalt.assessment.scoring.model.Expression;
import de.nachhalt.assessment.scoring.model.Text;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A place in a YAML file that can be asked for its parts. What is missing or malformed is
 * noted with line and column, and reading goes on, so that an author sees everything at
 * once.
 */
record YamlNode(Node node, List<CatalogueProblem> problems) {

	/**
	 * Refuses keys that mean nothing, and keys given twice.
	 */
	YamlNode only(String... keys) {
		if (!(this.node instanceof MappingNode mapping)) {
			problem("expected a mapping with " + String.join(", ", keys));
			return this;
		}
		Set<String> seen = new HashSet<>();
		for (NodeTuple tuple : mapping.getValue()) {
			YamlNode key = new YamlNode(tuple.getKeyNode(), this.problems);
			String name = key.word();
			if (!Arrays.asList(keys).contains(name)) {
				key.problem("unknown key '%s'; known are %s".formatted(name, String.join(", ", keys)));
			}
			if (!seen.add(name)) {
				key.problem("'%s' is given twice".formatted(name));
			}
		}
		return this;
	}

	Optional<YamlNode> find(String key) {
		if (this.node instanceof MappingNode mapping) {
			for (NodeTuple tuple : mapping.getValue()) {
				if (tuple.getKeyNode() instanceof ScalarNode scalar && scalar.getValue().equals(key)) {
					return Optional.of(new YamlNode(tuple.getValueNode(), this.problems));
				}
			}
		}
		return Optional.empty();
	}

	String word(String key) {
		return find(key).map(YamlNode::word).orElseGet(() -> missing(key, ""));
	}

	/**
	 * A name that others refer to: lower-case letters, digits and hyphens.
	 */
	String id(String key) {
		String id = word(key);
		if (!id.isEmpty() && !id.matches("[a-z0-9][a-z0-9-]{0,59}")) {
			find(key).ifPresent((found) -> found.problem("an id consists of lower-case letters, digits and hyphens"));
		}
		return id;
	}

	double number(String key, @Nullable Double preset) {
		Optional<YamlNode> found = find(key);
		if (found.isPresent()) {
			return found.get().number();
		}
		return (preset != null) ? preset : missing(key, 0.0);
	}

	boolean flag(String key) {
		return find(key).map((found) -> switch (found.word()) {
			case "true" -> true;
			case "false" -> false;
			default -> found.refuse("expected true or false", false);
		}).orElse(false);
	}

	Text text(String key) {
		return find(key).map((found) -> found.only("de", "en").localized())
			.orElseGet(() -> missing(key, new Text("", "")));
	}

	/**
	 * The texts <code>de</code> and <code>en</code> right here.
	 */
	Text localized() {
		return new Text(word("de"), word("en"));
	}

	Expression expression(String key) {
		return find(key).map(YamlNode::expression).orElseGet(() -> missing(key, Expression.of("false")));
	}

	Expression expression() {
		boolean block = this.node instanceof ScalarNode scalar
				&& (scalar.getScalarStyle() == ScalarStyle.LITERAL || scalar.getScalarStyle() == ScalarStyle.FOLDED);
		boolean quoted = this.node instanceof ScalarNode scalar && (scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED
				|| scalar.getScalarStyle() == ScalarStyle.SINGLE_QUOTED);
		Place place = place();
		return new Expression(word(), place.line() + (block ? 1 : 0), place.column() + (quoted ? 1 : 0));
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
		return refuse("'%s' is none of %s".formatted(word, Arrays.toString(known)), preset);
	}

	<T> List<T> list(String key, Function<YamlNode, T> each) {
		List<T> items = new ArrayList<>();
		find(key).ifPresent((found) -> {
			if (found.node() instanceof SequenceNode sequence) {
				sequence.getValue().forEach((item) -> items.add(each.apply(new YamlNode(item, this.problems))));
			}
			else {
				found.problem("expected a list");
			}
		});
		return items;
	}

	String word() {
		return (this.node instanceof ScalarNode scalar) ? scalar.getValue() : refuse("expected a text", "");
	}

	double number() {
		try {
			return Double.parseDouble(word());
		}
		catch (NumberFormatException ex) {
			return refuse("expected a number", 0.0);
		}
	}

	Place place() {
		return new Place(this.node.getStartMark().getLine() + 1, this.node.getStartMark().getColumn() + 1);
	}

	private <T> T missing(String key, T instead) {
		return refuse("'%s' is missing".formatted(key), instead);
	}

	private <T> T refuse(String message, T instead) {
		problem(message);
		return instead;
	}

	void problem(String message) {
		this.problems.add(new CatalogueProblem(place().line(), place().column(), message));
	}

}
