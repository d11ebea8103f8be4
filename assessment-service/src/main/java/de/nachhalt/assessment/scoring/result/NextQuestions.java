package de.nachhalt.assessment.scoring.result;

import java.util.List;

import de.nachhalt.assessment.scoring.Standing;
import de.nachhalt.assessment.scoring.model.Text;

/**
 * What to ask next, the most telling question first.
 *
 * @param settled whether no missing answer can change the level, so that the interview
 * may stop
 * @param entropy how uncertain the level is as long as these answers are missing, in
 * bits; 0 when it is certain
 */
public record NextQuestions(boolean settled, double entropy, List<NextQuestion> questions, Text sentence) {

	public NextQuestions {
		questions = List.copyOf(questions);
	}

	/**
	 * A question without an answer.
	 *
	 * @param state missing, or unknown when somebody said so
	 * @param gain by how many bits an answer is expected to lower the uncertainty of the
	 * level
	 * @param decisive whether an answer can change the level at all
	 * @param requirements ids of the open requirements that the answer has a part in
	 */
	public record NextQuestion(String id, Text label, Text text, Standing state, double gain, boolean decisive,
			List<String> requirements, Text sentence) {

		public NextQuestion {
			requirements = List.copyOf(requirements);
		}

	}

}
