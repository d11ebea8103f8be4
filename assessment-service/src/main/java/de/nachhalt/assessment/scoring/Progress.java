package de.nachhalt.assessment.scoring;

/**
 * How far an interview has come.
 *
 * @param answered questions with an answer, be it "unknown" or "not applicable"
 * @param of questions that are asked, given the answers so far
 */
public record Progress(int answered, int of) {
}
