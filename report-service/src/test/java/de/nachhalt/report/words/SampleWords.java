package de.nachhalt.report.words;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

import de.nachhalt.report.rendering.Manuscript;
import de.nachhalt.report.rendering.Xhtml;
import de.nachhalt.report.words.Passage.Mode;

/**
 * What consultants might write.
 */
public final class SampleWords {

	private static final String TEXT = """
			Aus unseren Gesprächen nehmen wir **drei Dinge** mit:

			1. Die Geschäftsführung steht *geschlossen* dahinter.
			2. Die Zuständigkeit ist benannt.
			3. Es fehlt an Zeit, nicht an Ideen.

			Mehr dazu im Gespräch am Standort:

			- mit der Leitung
			- mit allen, die mitwirken""";

	private SampleWords() {
	}

	/**
	 * Something in every section, in the place of whatever can be replaced.
	 */
	public static OwnWords everywhere(Manuscript manuscript) throws IOException {
		return new OwnWords(2, Section.of(Xhtml.legible(manuscript.xhtml()))
			.stream()
			.map((section) -> new Passage(section.id(), section.isReplaceable() ? Mode.REPLACE : Mode.ADD, TEXT))
			.toList());
	}

	/**
	 * These texts, one section after the other.
	 */
	public static OwnWords saying(List<String> texts, Manuscript manuscript) throws IOException {
		List<Section> sections = Section.of(Xhtml.legible(manuscript.xhtml()));
		return new OwnWords(2,
				IntStream.range(0, sections.size())
					.mapToObj((i) -> new Passage(sections.get(i).id(), Mode.ADD,
							String.join("\n\n",
									IntStream.range(0, texts.size())
										.filter((j) -> j % sections.size() == i)
										.mapToObj(texts::get)
										.toList())))
					.toList());
	}

}
