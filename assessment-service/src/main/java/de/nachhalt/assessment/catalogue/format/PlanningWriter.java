package de.nachhalt.assessment.catalogue.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import de.nachhalt.assessment.scoring.model.Channel;
import de.nachhalt.assessment.scoring.model.Figure;
import de.nachhalt.assessment.scoring.model.Planning;
import de.nachhalt.assessment.scoring.model.Term;
import de.nachhalt.assessment.scoring.model.Text;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Writes the part of a catalogue file that is about plans and channels. Each source is
 * written down once and gets a name.
 */
final class PlanningWriter {

	private final Map<Source, String> sources = new LinkedHashMap<>();

	Node node(Planning planning) {
		YamlMapping rest = new YamlMapping().put("listening", node(planning.listening()))
			.put("coordination", node(planning.coordination()))
			.put("learning", node(planning.learning()))
			.put("absence", node(planning.absence()))
			.list("audiences", planning.audiences(), PlanningWriter::node)
			.list("purposes", planning.purposes(), PlanningWriter::node)
			.list("formats", planning.formats(), PlanningWriter::node)
			.list("unlock", planning.unlock(), CatalogueWriter::node)
			.list("channels", planning.channels(), this::node);
		List<Map.Entry<Source, String>> named = new ArrayList<>(this.sources.entrySet());
		return new YamlMapping().list("sources", named, PlanningWriter::node).all(rest).block();
	}

	private static Node node(Map.Entry<Source, String> named) {
		Source source = named.getKey();
		return new YamlMapping().word("id", named.getValue())
			.number("year", (double) source.year())
			.localized(source.text())
			.line();
	}

	private static Node node(Term term) {
		return new YamlMapping().word("id", term.id()).localized(term.text()).line();
	}

	private Node node(Channel channel) {
		YamlMapping mapping = new YamlMapping().word("id", channel.id())
			.text("title", channel.title())
			.text("audience", channel.audience())
			.words("audiences", channel.audiences())
			.words("purposes", channel.purposes())
			.words("formats", channel.formats());
		@Nullable Figure reach = channel.reach();
		return ((reach != null) ? mapping.put("reach", node(reach)) : mapping)
			.put("hoursPerPost", node(channel.hoursPerPost()))
			.put("cadence", node(channel.cadence()))
			.put("community", node(channel.community()))
			.block();
	}

	private Node node(Figure figure) {
		String source = this.sources.computeIfAbsent(new Source(figure.source(), figure.year()),
				(next) -> "source-" + (this.sources.size() + 1));
		return new YamlMapping().number("low", figure.low())
			.number("high", figure.high())
			.word("source", source)
			.line();
	}

	private record Source(Text text, int year) {
	}

}
