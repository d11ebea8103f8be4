package de.nachhalt.assessment.scoring;

import java.util.BitSet;

import de.nachhalt.assessment.scoring.condition.Condition;
import de.nachhalt.assessment.scoring.condition.Input;
import org.jspecify.annotations.Nullable;

/**
 * Which questions a condition depends on: those it names, those behind the scores and
 * flags it names, and those that decide whether one of these is asked or what it aims at.
 */
final class Reads {

	private final Layout layout;

	private final Program program;

	Reads(CompiledCatalogue compiled) {
		this.layout = compiled.layout();
		this.program = compiled.program();
	}

	BitSet questions(Condition condition) {
		BitSet questions = new BitSet();
		add(condition, questions);
		return questions;
	}

	/**
	 * The same for a question, a dimension or the total.
	 */
	BitSet questions(int node) {
		BitSet questions = new BitSet();
		add(node, questions);
		return questions;
	}

	private void add(Condition condition, BitSet questions) {
		for (Input input : condition.inputs()) {
			switch (input.kind()) {
				case FLAG -> add(this.program.flags().get(this.layout.names.flags().indexOf(input.id())), questions);
				case PLAN -> {
				}
				default -> add(this.layout.names.score(input.id()), questions);
			}
		}
	}

	private void add(int node, BitSet questions) {
		if (node >= this.layout.questions.length) {
			for (int child : this.layout.children[node - this.layout.questions.length]) {
				add(child, questions);
			}
			return;
		}
		@Nullable Condition visibility = this.program.visibility()[node];
		if (!questions.get(node)) {
			questions.set(node);
			if (visibility != null) {
				add(visibility, questions);
			}
			if (this.layout.targets[node] >= 0) {
				add(this.layout.targets[node], questions);
			}
		}
	}

}
