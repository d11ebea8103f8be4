package de.nachhalt.assessment.catalogue.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import de.nachhalt.assessment.scoring.model.Expression;
import de.nachhalt.assessment.scoring.model.Text;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A mapping on its way into a file: names plain, texts in quotes, small things on one
 * line. What is null or an empty list is left out.
 */
final class YamlMapping {

	private final List<NodeTuple> entries = new ArrayList<>();

	YamlMapping word(String key, @Nullable Object word) {
		return (word != null) ? put(key, plain(word.toString())) : this;
	}

	YamlMapping text(String key, @Nullable Text text) {
		return (text != null) ? put(key, new YamlMapping().localized(text).line()) : this;
	}

	YamlMapping localized(Text text) {
		return put("de", quoted(text.de())).put("en", quoted(text.en()));
	}

	YamlMapping number(String key, @Nullable Double number) {
		return (number != null) ? put(key, scalar(number)) : this;
	}

	YamlMapping truth(String key, boolean truth) {
		return truth ? put(key, new ScalarNode(Tag.BOOL, "true", null, null, ScalarStyle.PLAIN)) : this;
	}

	YamlMapping condition(String key, @Nullable Expression expression) {
		return (expression != null) ? put(key, quoted(expression.source().strip())) : this;
	}

	YamlMapping words(String key, List<?> words) {
		return list(key, words, FlowStyle.FLOW, (word) -> plain(word.toString()));
	}

	<T> YamlMapping list(String key, List<T> items, Function<T, Node> each) {
		return list(key, items, FlowStyle.BLOCK, each);
	}

	private <T> YamlMapping list(String key, List<T> items, FlowStyle style, Function<T, Node> each) {
		return items.isEmpty() ? this : put(key, new SequenceNode(Tag.SEQ, items.stream().map(each).toList(), style));
	}

	YamlMapping put(String key, Node value) {
		this.entries.add(new NodeTuple(plain(key), value));
		return this;
	}

	YamlMapping all(YamlMapping others) {
		this.entries.addAll(others.entries);
		return this;
	}

	Node block() {
		return new MappingNode(Tag.MAP, this.entries, FlowStyle.BLOCK);
	}

	Node line() {
		return new MappingNode(Tag.MAP, this.entries, FlowStyle.FLOW);
	}

	private static Node plain(String word) {
		return new ScalarNode(Tag.STR, word, null, null, ScalarStyle.PLAIN);
	}

	private static Node quoted(String words) {
		return new ScalarNode(Tag.STR, words, null, null, ScalarStyle.DOUBLE_QUOTED);
	}

	private static Node scalar(double number) {
		String text = new BigDecimal(Double.toString(number)).toPlainString();
		String shortest = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
		return new ScalarNode(shortest.contains(".") ? Tag.FLOAT : Tag.INT, shortest, null, null, ScalarStyle.PLAIN);
	}

}
