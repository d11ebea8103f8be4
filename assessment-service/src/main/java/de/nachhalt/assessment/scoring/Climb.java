package de.nachhalt.assessment.scoring;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import de.nachhalt.assessment.scoring.condition.Facts;
import de.nachhalt.assessment.scoring.condition.Rule;

/**
 * The way up the ladder: flags, then gate by gate. A level is as true as its own
 * requirements, all levels below, and the absence of flags that cap below it.
 */
final class Climb {

	final int[][] requirements;

	final int[] levels;

	int reached;

	int possible;

	private final Rule[] flags;

	private final Rule[][] gates;

	/**
	 * For each level the flags that shut it first: those that cap right below it.
	 */
	private final int[][] capping;

	/**
	 * The flags that may cap a level or be read by a requirement.
	 */
	private final int[] weighty;

	Climb(Program program) {
		this.flags = program.flagRules();
		this.gates = program.gates();
		this.weighty = flags((flag) -> program.caps()[flag] < Integer.MAX_VALUE || program.gatesReadFlags());
		this.levels = new int[this.gates.length];
		this.capping = new int[this.gates.length][];
		this.requirements = new int[this.gates.length][];
		for (int i = 0; i < this.requirements.length; i++) {
			int below = i - 1;
			this.requirements[i] = new int[this.gates[i].length];
			this.capping[i] = flags((flag) -> program.caps()[flag] == below);
		}
	}

	private int[] flags(IntPredicate which) {
		return IntStream.range(0, this.flags.length).filter(which).toArray();
	}

	/**
	 * All flags, all requirements, all levels.
	 */
	void all(Facts facts) {
		for (int flag = 0; flag < this.flags.length; flag++) {
			facts.flags[flag] = this.flags[flag].test(facts);
		}
		int truth = Rule.TRUE;
		this.reached = 0;
		this.possible = 0;
		for (int level = 0; level < this.levels.length; level++) {
			Rule[] gate = this.gates[level];
			for (int i = 0; i < gate.length; i++) {
				this.requirements[level][i] = gate[i].test(facts);
				truth = Math.min(truth, this.requirements[level][i]);
			}
			truth = Math.min(truth, uncapped(level, facts));
			this.levels[level] = truth;
			this.reached = (truth == Rule.TRUE) ? level : this.reached;
			this.possible = (truth != Rule.FALSE) ? level : this.possible;
		}
		facts.level = this.reached;
	}

	/**
	 * The level reached, and nothing else: stops at the first thing that is not true.
	 */
	int far(Facts facts) {
		for (int flag : this.weighty) {
			facts.flags[flag] = this.flags[flag].test(facts);
		}
		int level = 0;
		while (level < this.gates.length && open(level, facts)) {
			level++;
		}
		return Math.max(0, level - 1);
	}

	private boolean open(int level, Facts facts) {
		for (Rule requirement : this.gates[level]) {
			if (requirement.test(facts) != Rule.TRUE) {
				return false;
			}
		}
		return uncapped(level, facts) == Rule.TRUE;
	}

	/**
	 * Whether no flag shuts this level, given that none shuts those below.
	 */
	private int uncapped(int level, Facts facts) {
		int truth = Rule.TRUE;
		for (int flag : this.capping[level]) {
			truth = Math.min(truth, Rule.TRUE - facts.flags[flag]);
		}
		return truth;
	}

}
