package de.nachhalt.report.words;

import java.util.List;

import de.nachhalt.http.FieldProblem;
import de.nachhalt.http.Refusal;

import org.springframework.http.HttpStatus;

/**
 * Words for places that the document does not have.
 */
final class WordsRefused extends Refusal {

	WordsRefused(List<FieldProblem> fields) {
		super(HttpStatus.UNPROCESSABLE_CONTENT, "words-refused", fields);
	}

}
