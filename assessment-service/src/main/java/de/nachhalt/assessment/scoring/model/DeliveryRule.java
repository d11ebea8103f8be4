package de.nachhalt.assessment.scoring.model;

import java.util.List;

/**
 * A row of the decision table for the delivery model. The first row whose condition is
 * true decides.
 *
 * @param cites questions and dimensions named in the reason besides what the condition
 * reads
 */
public record DeliveryRule(String model, Text title, Text reason, Expression when, List<String> cites) {

	public DeliveryRule {
		cites = List.copyOf(cites);
	}

}
