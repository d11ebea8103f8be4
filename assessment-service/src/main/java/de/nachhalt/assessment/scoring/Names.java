package de.nachhalt.assessment.scoring;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import de.nachhalt.assessment.scoring.condition.PlanFact;
import de.nachhalt.assessment.scoring.condition.Symbols;
import de.nachhalt.assessment.scoring.model.Catalogue;
import de.nachhalt.assessment.scoring.model.Dimension;
import de.nachhalt.assessment.scoring.model.Engagement;
import de.nachhalt.assessment.scoring.model.Flag;
import de.nachhalt.assessment.scoring.model.Level;
import de.nachhalt.assessment.scoring.model.Question;
import org.jspecify.annotations.Nullable;

/**
 * From the ids in a catalogue to their places.
 */
final class Names implements Symbols {

	private static final List<String> ENGAGEMENTS = Arrays.stream(Engagement.values())
		.map(Engagement::toString)
		.toList();

	private final Question[] questions;

	private final Slots slots;

	private final Map<String, Integer> answers = new HashMap<>();

	private final Map<String, Integer> nodes = new HashMap<>();

	private final List<String> flags;

	private final List<String> levels;

	/**
	 * Gives questions and dimensions the places they have in these arrays, one array
	 * behind the other, and the total the last.
	 */
	Names(Catalogue catalogue, Question[] questions, Dimension[] dimensions, Slots slots) {
		this.questions = questions;
		this.slots = slots;
		for (int q = 0; q < questions.length; q++) {
			this.answers.put(questions[q].id(), q);
			this.nodes.put(questions[q].id(), q);
		}
		for (int d = 0; d < dimensions.length; d++) {
			this.nodes.put(dimensions[d].id(), questions.length + d);
		}
		this.nodes.put(TOTAL, questions.length + dimensions.length);
		this.flags = catalogue.flags().stream().map(Flag::id).toList();
		this.levels = catalogue.levels().stream().map(Level::id).toList();
	}

	@Override
	public @Nullable Question question(String id) {
		Integer index = this.answers.get(id);
		return (index != null) ? this.questions[index] : null;
	}

	@Override
	public int answer(String question) {
		return this.answers.getOrDefault(question, -1);
	}

	@Override
	public int score(String id) {
		return this.nodes.getOrDefault(id, -1);
	}

	@Override
	public int coverage(String id) {
		int node = score(id);
		return (node < this.questions.length) ? -1 : this.slots.coverageOf(node);
	}

	@Override
	public int gap(String question) {
		int index = answer(question);
		return (index < 0) ? -1 : this.slots.gapOf(index);
	}

	@Override
	public int amount(String question) {
		return this.slots.amountOf(answer(question));
	}

	@Override
	public int plan(PlanFact fact) {
		return this.slots.planOf(fact);
	}

	@Override
	public List<String> flags() {
		return this.flags;
	}

	@Override
	public List<String> levels() {
		return this.levels;
	}

	@Override
	public List<String> engagements() {
		return ENGAGEMENTS;
	}

}
