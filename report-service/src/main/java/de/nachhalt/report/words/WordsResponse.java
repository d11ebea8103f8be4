package de.nachhalt.report.words;

import java.util.List;
import java.util.Locale;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A document section by section, with what a consultant has written.
 */
@Schema(name = "Words")
record WordsResponse(@Schema(description = "1 as long as nothing was written") long version, List<Part> sections) {

	/**
	 * One section.
	 */
	@Schema(name = "WordsSection")
	record Part(String id, String title,
			@Schema(description = "1 for a chapter, 2 for what stands within one") int depth,
			@Schema(description = "The standing text, which may be replaced; empty where there is none") String standing,
			@Schema(allowableValues = {
					"add", "replace" }) @Nullable String mode,
			@Schema(description = "The consultant's, in limited Markdown") @Nullable String text){

		static Part of(Section section, @Nullable Passage own) {
			return new Part(section.id(), section.title(), section.depth(), section.standing(),
					(own != null) ? own.mode().name().toLowerCase(Locale.ROOT) : null,
					(own != null) ? own.text() : null);
		}

	}

	static WordsResponse of(OwnWords words, List<Section> sections) {
		return new WordsResponse(words.version(),
				sections.stream().map((section) -> Part.of(section, find(words, section.id()))).toList());
	}

	private static @Nullable Passage find(OwnWords words, String section) {
		return words.passages()
			.stream()
			.filter((passage) -> passage.section().equals(section))
			.findFirst()
			.orElse(null);
	}

}
