package de.nachhalt.assessment.catalogue.format;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import de.nachhalt.assessment.scoring.model.CatalogueProblem;
import de.nachhalt.assessment.scoring.model.InvalidCatalogue;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.Event.ID;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads YAML into a tree. Takes plain data only: no anchors, no aliases, no tags, one
 * document, and bounded in size, depth and number of parts, so that no file can make it
 * work or grow beyond measure. Stops at the first thing that cannot be read.
 */
final class TreeParser {

	private static final int DEEPEST = 30;

	private static final int MOST_PARTS = 200_000;

	private final ParserImpl events;

	private final @Nullable Spot instead;

	private int parts;

	private final Findings findings;

	private TreeParser(String yaml, Findings findings, @Nullable Spot instead) {
		LoaderOptions options = new LoaderOptions();
		options.setCodePointLimit(FileBounds.LARGEST);
		this.events = new ParserImpl(new StreamReader(new StringReader(yaml)), options);
		this.findings = findings;
		this.instead = instead;
	}

	/**
	 * Parses a file.
	 * @param findings takes what is wrong but can be read over
	 * @throws InvalidCatalogue when it cannot be read
	 */
	static Tree parse(String yaml, Findings findings) {
		return parse(yaml, findings, null);
	}

	/**
	 * Parses a file that another one refers to.
	 * @param instead the reference: all parts are said to stand there, and to be part of
	 * it
	 */
	static Tree parse(String yaml, Findings findings, @Nullable Spot instead) {
		FileBounds.require(yaml);
		try {
			return new TreeParser(yaml, findings, instead).document();
		}
		catch (MarkedYAMLException ex) {
			Mark mark = ex.getProblemMark();
			throw FileBounds.unreadable((mark != null) ? line(mark) : 0, (mark != null) ? column(mark) : 0, "not-yaml",
					first(ex.getProblem()));
		}
		catch (YAMLException ex) {
			throw FileBounds.unreadable(0, 0, "not-yaml", first(ex.getMessage()));
		}
	}

	private Tree document() {
		this.events.getEvent();
		if (this.events.checkEvent(ID.StreamEnd)) {
			throw FileBounds.unreadable(1, 1, "file-empty");
		}
		this.events.getEvent();
		Tree root = tree((this.instead != null) ? this.instead : Spot.root(), 0);
		this.events.getEvent();
		if (!this.events.checkEvent(ID.StreamEnd)) {
			throw refused(this.events.peekEvent(), Spot.root(), "two-documents");
		}
		return root;
	}

	/**
	 * The next part.
	 * @param path carries the path; where it stands is read from the file
	 */
	private Tree tree(Spot path, int depth) {
		Event event = this.events.getEvent();
		if (++this.parts > MOST_PARTS) {
			throw refused(event, path, "too-many-parts", MOST_PARTS);
		}
		if (depth > DEEPEST) {
			throw refused(event, path, "too-deep", DEEPEST);
		}
		if (event.is(ID.Alias) || event instanceof NodeEvent node && node.getAnchor() != null) {
			throw refused(event, path, "no-aliases");
		}
		return switch (event) {
			case ScalarEvent scalar -> scalar(scalar, path);
			case SequenceStartEvent start -> sequence(start, path, depth);
			case MappingStartEvent start -> mapping(start, path, depth);
			default -> throw refused(event, path, "not-yaml", event.getEventId().toString());
		};
	}

	private Tree scalar(ScalarEvent event, Spot path) {
		if (event.getTag() != null) {
			throw refused(event, path, "no-tags");
		}
		boolean quoted = event.isSQuoted() || event.isDQuoted();
		boolean block = event.isLiteral() || event.isFolded();
		Mark mark = event.getStartMark();
		Spot spot = path.at(line(mark) + (block ? 1 : 0), column(mark) + (quoted ? 1 : 0));
		return new Tree.Scalar(placed(spot), event.getValue(), event.isPlain());
	}

	private Tree sequence(SequenceStartEvent event, Spot path, int depth) {
		untagged(event.getTag(), event, path);
		List<Tree> items = new ArrayList<>();
		while (!this.events.checkEvent(ID.SequenceEnd)) {
			items.add(tree(path.item(items.size()), depth + 1));
		}
		this.events.getEvent();
		return new Tree.Sequence(placed(at(event, path)), items);
	}

	private Tree mapping(MappingStartEvent event, Spot path, int depth) {
		untagged(event.getTag(), event, path);
		SequencedMap<String, Tree.Entry> entries = new LinkedHashMap<>();
		while (!this.events.checkEvent(ID.MappingEnd)) {
			Event next = this.events.peekEvent();
			if (!(tree(path, depth + 1) instanceof Tree.Scalar key)) {
				throw refused(next, path, "key-not-word");
			}
			Spot spot = path.key(key.text(), line(next.getStartMark()), column(next.getStartMark()));
			Tree.Entry entry = new Tree.Entry(placed(spot), tree(spot, depth + 1));
			if (entries.put(key.text(), entry) != null) {
				this.findings.note(placed(spot), "key-twice");
			}
		}
		this.events.getEvent();
		return new Tree.Mapping(placed(at(event, path)), entries);
	}

	private void untagged(@Nullable String tag, Event event, Spot path) {
		if (tag != null) {
			throw refused(event, path, "no-tags");
		}
	}

	private static Spot at(Event event, Spot path) {
		return path.at(line(event.getStartMark()), column(event.getStartMark()));
	}

	private Spot placed(Spot spot) {
		return (this.instead != null) ? spot.at(this.instead.line(), this.instead.column()) : spot;
	}

	private InvalidCatalogue refused(Event event, Spot path, String code, Object... arguments) {
		Spot spot = placed(at(event, path));
		return new InvalidCatalogue(
				List.of(CatalogueProblem.of(spot.path(), code, arguments).at(spot.line(), spot.column())));
	}

	private static String first(@Nullable String message) {
		return (message != null) ? message.lines().findFirst().orElse("") : "";
	}

	private static int line(Mark mark) {
		return mark.getLine() + 1;
	}

	private static int column(Mark mark) {
		return mark.getColumn() + 1;
	}

}
