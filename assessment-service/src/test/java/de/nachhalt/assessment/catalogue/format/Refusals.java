package de.nachhalt.assessment.catalogue.format;

import java.util.List;

import de.nachhalt.assessment.scoring.model.InvalidCatalogue;
import org.assertj.core.api.ListAssert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * What is said about files that are refused.
 */
final class Refusals {

	private Refusals() {
	}

	/**
	 * The lines that an author reads: line, column, path and words.
	 */
	static ListAssert<String> assertRefused(String yaml) {
		return assertThat(of(yaml));
	}

	static List<String> of(String yaml) {
		InvalidCatalogue refused = catchThrowableOfType(InvalidCatalogue.class, () -> CatalogueFile.read(yaml));
		assertThat(refused).as("is to be refused").isNotNull();
		return refused.problems().stream().map(ProblemWords::of).toList();
	}

}
