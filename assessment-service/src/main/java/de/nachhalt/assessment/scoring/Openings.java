package de.nachhalt.assessment.scoring;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import de.nachhalt.assessment.scoring.condition.Condition;
import de.nachhalt.assessment.scoring.condition.Rule;

/**
 * What missing answers still decide: the requirements that are open, and with them the
 * questions that can change the level.
 */
final class Openings {

	/**
	 * One open requirement.
	 *
	 * @param position within the gate of its level
	 * @param reads the questions it depends on
	 */
	record Opening(int level, int position, Rule rule, BitSet reads) {
	}

	private final List<Opening> requirements = new ArrayList<>();

	private final BitSet decisive = new BitSet();

	Openings(CompiledCatalogue compiled, Evaluation now) {
		Reads reads = new Reads(compiled);
		Program program = compiled.program();
		for (int level = 0; level < now.climb.requirements.length; level++) {
			for (int i = 0; i < now.climb.requirements[level].length; i++) {
				if (now.climb.requirements[level][i] == Rule.OPEN) {
					Condition condition = program.requirements().get(level).get(i);
					BitSet questions = reads.questions(condition);
					this.requirements.add(new Opening(level, i, condition.rule(), questions));
					decide(level > now.climb.reached && level <= now.climb.possible, questions);
				}
			}
		}
		for (int flag = 0; flag < now.facts.flags.length; flag++) {
			boolean caps = now.facts.flags[flag] == Rule.OPEN && program.caps()[flag] < now.climb.possible;
			decide(caps && now.climb.reached < now.climb.possible, reads.questions(program.flags().get(flag)));
		}
	}

	private void decide(boolean counts, BitSet questions) {
		if (counts) {
			this.decisive.or(questions);
		}
	}

	List<Opening> requirements() {
		return this.requirements;
	}

	/**
	 * Whether an answer can change the level. Errs on the side of "yes": intervals do not
	 * know which points the options really have.
	 */
	boolean decisive(int question) {
		return this.decisive.get(question);
	}

}
