package de.nachhalt.assessment.scoring.result;

import java.util.List;

import de.nachhalt.assessment.scoring.model.Text;

/**
 * The way of working that is advised now, and why.
 */
public record Delivery(String model, Text title, Text reason, List<InputValue> inputs) {

	public Delivery {
		inputs = List.copyOf(inputs);
	}

}
