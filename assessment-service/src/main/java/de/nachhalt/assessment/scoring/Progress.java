package de.nachhalt.assessment.scoring;

import de.nachhalt.assessment.scoring.condition.Rule;

/**
 * How far an interview has come.
 *
 * @param answered questions with an answer, be it "unknown" or "not applicable"
 * @param of questions that are asked, given the answers so far
 */
public record Progress(int answered, int of) {

	static Progress of(AnswerSheet sheet, Evaluation evaluation) {
		int answered = 0;
		int of = 0;
		for (int i = 0; i < sheet.statements.length; i++) {
			if (evaluation.visible[i] == Rule.TRUE) {
				of++;
				answered += sheet.statements[i].answers().isEmpty() ? 0 : 1;
			}
		}
		return new Progress(answered, of);
	}

}
