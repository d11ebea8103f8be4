package de.nachhalt.report.documents;

import java.util.List;

import de.nachhalt.report.result.AssessmentResult;
import de.nachhalt.report.result.Language;
import de.nachhalt.report.result.Outlook;
import org.jspecify.annotations.Nullable;

/**
 * What a document is written from.
 *
 * @param outlook {@code null} for assessments completed before it was told
 * @param earlier completed results of the same client from the cycles before, oldest
 * first
 * @param client the client's name
 */
public record Material(AssessmentResult result, @Nullable Outlook outlook, List<AssessmentResult> earlier,
		String client, Language language) {

	public Material {
		earlier = List.copyOf(earlier);
	}

	/**
	 * The result of the cycle before.
	 */
	@Nullable AssessmentResult previous() {
		return this.earlier.isEmpty() ? null : this.earlier.getLast();
	}

}
