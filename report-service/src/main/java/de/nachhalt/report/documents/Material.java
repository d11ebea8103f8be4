package de.nachhalt.report.documents;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.nachhalt.report.clients.Company;
import de.nachhalt.report.result.AssessmentResult;
import de.nachhalt.report.result.Basis;
import de.nachhalt.report.result.Language;
import de.nachhalt.report.result.Outlook;
import org.jspecify.annotations.Nullable;

/**
 * What a document is written from.
 *
 * @param outlook {@code null} for assessments completed before it was told
 * @param basis likewise
 * @param earlier completed results of the same client from the cycles before, oldest
 * first
 * @param client the client's name
 * @param company what the client is; {@code null} when not known
 */
public record Material(AssessmentResult result, @Nullable Outlook outlook, @Nullable Basis basis,
		List<AssessmentResult> earlier, String client, @Nullable Company company, Language language) {

	public Material {
		earlier = List.copyOf(earlier);
	}

	/**
	 * Version of the data: the same for the same answers, scored with the same catalogues
	 * by the same engine.
	 */
	public String version() {
		return Stream.concat(this.earlier.stream(), Stream.of(this.result))
			.map((each) -> String.join("|", each.assessmentId(), each.catalogue().digest(), each.answersDigest(),
					each.engineVersion()))
			.collect(Collectors.collectingAndThen(Collectors.joining("\n", "", "\n" + this.basis + this.company),
					Fingerprint::of));
	}

	/**
	 * The result of the cycle before.
	 */
	@Nullable AssessmentResult previous() {
		return this.earlier.isEmpty() ? null : this.earlier.getLast();
	}

	/**
	 * What is known of what the result rests on.
	 */
	Basis known() {
		return Objects.requireNonNullElse(this.basis, Basis.UNKNOWN);
	}

}
