package de.nachhalt.assessment.invitations;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import de.nachhalt.assessment.assessments.GivenAnswer;
import de.nachhalt.assessment.scoring.Progress;
import de.nachhalt.assessment.scoring.model.Catalogue;
import de.nachhalt.assessment.scoring.model.Dimension;
import de.nachhalt.assessment.scoring.model.Perspective;
import de.nachhalt.assessment.scoring.model.Question;

/**
 * The part of a catalogue that one perspective is asked.
 */
record Asked(Catalogue catalogue, Perspective perspective) {

	boolean anything() {
		return this.catalogue.questions().anyMatch(this::asks);
	}

	/**
	 * The questions of a dimension that are for this perspective.
	 */
	List<Question> questions(Dimension dimension) {
		return dimension.questions().stream().filter(this::asks).toList();
	}

	/**
	 * @param hidden questions that these answers rule out
	 */
	Progress progress(List<GivenAnswer> answers, List<String> hidden) {
		Set<String> answered = answers.stream().map(GivenAnswer::question).collect(Collectors.toSet());
		List<Question> toAnswer = this.catalogue.questions()
			.filter(this::asks)
			.filter((question) -> !hidden.contains(question.id()))
			.toList();
		int done = (int) toAnswer.stream().filter((question) -> answered.contains(question.id())).count();
		return new Progress(done, toAnswer.size());
	}

	private boolean asks(Question question) {
		return question.perspectives().contains(this.perspective);
	}

}
