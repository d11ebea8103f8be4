package de.nachhalt.assessment.scoring.runway;

/**
 * Why a plan cannot be taken.
 *
 * @param field the part at fault, such as <code>channels[1].channel</code>
 * @param code stable name of the reason
 * @param rejected what was given, safe to be shown back
 */
public record PlanProblem(String field, String code, String rejected) {
}
