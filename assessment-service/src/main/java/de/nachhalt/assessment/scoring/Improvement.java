package de.nachhalt.assessment.scoring;

import de.nachhalt.assessment.scoring.model.Value;

/**
 * A better answer to one question that the client can bring about.
 *
 * @param said what it means to the evaluation
 * @param days person-days, all steps together
 * @param weeks until it works
 * @param steps from one option to the next better one, or options added
 */
record Improvement(int question, Value to, Said said, double days, double weeks, int steps) {
}
