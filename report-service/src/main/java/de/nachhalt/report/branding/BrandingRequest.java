package de.nachhalt.report.branding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import de.nachhalt.http.FieldProblem;
import de.nachhalt.report.result.Localized;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * How documents are to look.
 */
@Schema(name = "BrandingChange")
record BrandingRequest(@Schema(description = "Headings, bars, lines", example = "#0f4c4a") @NotNull String main,
		@Schema(description = "Numbers, warnings, intervals", example = "#a7600c") @NotNull String accent,
		@Schema(description = "PNG or JPEG, base64; none if left out", type = "string",
				format = "byte") byte @Nullable [] logo,
		@ArraySchema(arraySchema = @Schema(description = "Lines at the end of documents")) @Nullable @Size(
				max = 8) List<@NotNull @Size(max = 120) String> contact,
		@Schema(description = "One line at the foot of every page") @Nullable @Size(max = 160) String footer,
		@Schema(description = "Last words of documents, in limited Markdown") @Nullable @Valid Closing closing) {

	/**
	 * In each language.
	 */
	@Schema(name = "ClosingWords")
	record Closing(@Nullable @Size(max = 2000) String de, @Nullable @Size(max = 2000) String en) {
	}

	/**
	 * @param version that it becomes
	 * @throws BrandingRefused naming everything that documents cannot have
	 */
	Branding branding(long version) {
		List<FieldProblem> problems = new ArrayList<>();
		Tone first = tone("main", this.main, problems);
		Tone second = tone("accent", this.accent, problems);
		Logo picture = logo(problems);
		if (!problems.isEmpty()) {
			throw new BrandingRefused(problems);
		}
		return new Branding(version, first, second, picture, lines(), oneLine(this.footer), words());
	}

	private static Tone tone(String field, String text, List<FieldProblem> problems) {
		Optional<Tone> tone = Tone.read(text);
		if (tone.isEmpty()) {
			problems.add(new FieldProblem(field, "colour-unreadable"));
		}
		tone.filter((each) -> !each.isLegible())
			.ifPresent((each) -> problems
				.add(new FieldProblem(field, "contrast-too-low", each.statedContrast(), Tone.LEGIBLE)));
		return tone.orElse(Branding.HOUSE.main());
	}

	private @Nullable Logo logo(List<FieldProblem> problems) {
		if (this.logo == null || this.logo.length == 0) {
			return null;
		}
		try {
			return LogoFile.read(this.logo);
		}
		catch (BrandingRefused ex) {
			problems.addAll(ex.fields());
			return null;
		}
	}

	private List<String> lines() {
		return (this.contact == null) ? List.of()
				: this.contact.stream().map(BrandingRequest::oneLine).filter((line) -> !line.isEmpty()).toList();
	}

	private Localized words() {
		return (this.closing == null) ? new Localized("", "")
				: new Localized(stripped(this.closing.de()), stripped(this.closing.en()));
	}

	private static String oneLine(@Nullable String text) {
		return stripped(text).replaceAll("\\s+", " ");
	}

	private static String stripped(@Nullable String text) {
		return (text == null) ? "" : text.strip();
	}

}
