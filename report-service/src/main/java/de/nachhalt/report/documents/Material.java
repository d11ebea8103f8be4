package de.nachhalt.report.documents;

import java.util.List;
import java.util.Objects;

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
