package de.nachhalt.assessment.scoring;

/**
 * Why an answer cannot be taken.
 *
 * @param field the part of the answer at fault: question, perspective, state or value
 * @param code stable name of the reason
 * @param rejected what was given, safe to be shown back
 */
public record AnswerProblem(String field, String code, String rejected) {
}
