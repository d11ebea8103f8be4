package de.nachhalt.assessment.scoring;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import de.nachhalt.assessment.scoring.model.Answer;
import de.nachhalt.assessment.scoring.model.Engagement;

/**
 * Everything on the client's side that a result depends on, in one order.
 */
record AnswersKey(Engagement engagement, List<Answer> answers) {

	static AnswersKey of(Engagement engagement, Collection<Answer> answers) {
		return new AnswersKey(engagement,
				answers.stream()
					.sorted(Comparator.comparing(Answer::question).thenComparing(Answer::perspective))
					.toList());
	}

}
