package de.nachhalt.report.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import de.nachhalt.http.FieldProblem;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * All that a consultant wants to have in a document.
 */
@Schema(name = "WordsChange")
record WordsRequest(@NotNull @Size(max = 60) List<@Valid @NotNull Text> passages) {

	/**
	 * The words of one section.
	 */
	@Schema(name = "Passage")
	record Text(@NotNull @Size(max = 100) String section,
			@Schema(description = "`replace` puts them in the place of the standing text", allowableValues = {
					"add", "replace" }) @NotNull @Pattern(regexp = "add|replace") String mode,
			@Schema(description = "Limited Markdown: paragraphs, lists, bold, italic") @NotNull @Size(
					max = 5000) String text){

		Passage passage() {
			return new Passage(this.section, Passage.Mode.valueOf(this.mode.toUpperCase(Locale.ROOT)),
					this.text.strip());
		}

		/**
		 * Nothing added is nothing; nothing instead of the standing text leaves it out.
		 */
		boolean saysNothing() {
			return this.text.isBlank() && "add".equals(this.mode);
		}

	}

	/**
	 * @throws WordsRefused naming every passage that has no place in the document
	 */
	List<Passage> passages(List<Section> sections) {
		Map<String, Section> known = sections.stream()
			.collect(Collectors.toMap(Section::id, Function.identity(), (one, other) -> one));
		Set<String> named = new HashSet<>();
		List<FieldProblem> problems = new ArrayList<>();
		for (int i = 0; i < this.passages.size(); i++) {
			Text text = this.passages.get(i);
			Section section = known.get(text.section());
			if (section == null) {
				problems.add(new FieldProblem("passages[" + i + "].section", "unknown-section"));
			}
			else if (!named.add(text.section())) {
				problems.add(new FieldProblem("passages[" + i + "].section", "section-named-twice"));
			}
			else if ("replace".equals(text.mode()) && !section.isReplaceable()) {
				problems.add(new FieldProblem("passages[" + i + "].mode", "nothing-to-replace"));
			}
		}
		if (!problems.isEmpty()) {
			throw new WordsRefused(problems);
		}
		return this.passages.stream().filter((text) -> !text.saysNothing()).map(Text::passage).toList();
	}

	/**
	 * That the document does not stay on its one page, with the longest text as the one
	 * to shorten.
	 */
	WordsRefused tooLong() {
		int longest = IntStream.range(0, this.passages.size())
			.boxed()
			.max(Comparator.comparingInt((i) -> this.passages.get(i).text().length()))
			.orElse(0);
		return new WordsRefused(List.of(new FieldProblem("passages[" + longest + "].text", "more-than-a-page")));
	}

}
