package de.nachhalt.assessment.catalogue.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Makes a whole of a file that only says in what it differs from a built-in catalogue.
 * Mappings are merged key by key. Lists whose items have ids are merged item by item:
 * what has a known id changes, what has a new one is added at the end. Everything else
 * takes the place of what was there.
 */
final class Overlay {

	private static final String BASE = "base";

	private static final String ID = "id";

	private static final String VERSION = "version";

	private static final Pattern NAME = Pattern.compile("[a-z0-9.-]{1,80}");

	private Overlay() {
	}

	/**
	 * The whole; the file itself when it has no base.
	 */
	static Tree resolve(Tree file, Findings findings) {
		@Nullable Tree reference = file.find(BASE).orElse(null);
		if (!(file instanceof Tree.Mapping mapping) || reference == null) {
			return file;
		}
		SequencedMap<String, Tree.Entry> own = new LinkedHashMap<>(mapping.entries());
		own.remove(BASE);
		Tree.Mapping difference = new Tree.Mapping(mapping.spot(), own);
		Optional<String> base = text(reference.word(ID), reference.word(VERSION));
		if (base.isEmpty()) {
			findings.note(reference.spot(), "no-such-base", reference.word(ID), reference.word(VERSION));
			throw findings.refusal();
		}
		return merge(TreeParser.parse(base.get(), findings, reference.spot()), difference);
	}

	private static Optional<String> text(String id, String version) {
		String name = id + "-" + version;
		if (!NAME.matcher(name).matches()) {
			return Optional.empty();
		}
		try (@Nullable
		InputStream file = Overlay.class.getResourceAsStream("/catalogues/" + name + ".yaml")) {
			return (file != null) ? Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8))
					: Optional.empty();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Tree merge(Tree base, Tree difference) {
		if (base instanceof Tree.Mapping old && difference instanceof Tree.Mapping changed) {
			SequencedMap<String, Tree.Entry> entries = new LinkedHashMap<>(old.entries());
			changed.entries().forEach((key, entry) -> entries.merge(key, entry, Overlay::merge));
			return new Tree.Mapping(changed.spot(), entries);
		}
		if (base instanceof Tree.Sequence old && difference instanceof Tree.Sequence changed && named(old)
				&& named(changed)) {
			return new Tree.Sequence(changed.spot(), merge(old.items(), changed.items()));
		}
		return difference;
	}

	private static Tree.Entry merge(Tree.Entry base, Tree.Entry difference) {
		return new Tree.Entry(difference.key(), merge(base.value(), difference.value()));
	}

	private static List<Tree> merge(List<Tree> base, List<Tree> differences) {
		List<Tree> items = new ArrayList<>(base);
		Map<String, Integer> positions = new LinkedHashMap<>();
		for (int i = 0; i < base.size(); i++) {
			positions.put(base.get(i).word(ID), i);
		}
		for (Tree difference : differences) {
			Integer position = positions.remove(difference.word(ID));
			if (position != null) {
				items.set(position, merge(items.get(position), difference));
			}
			else {
				items.add(difference);
			}
		}
		return items;
	}

	private static boolean named(Tree.Sequence sequence) {
		return sequence.items().stream().noneMatch((item) -> item.word(ID).isEmpty());
	}

}
