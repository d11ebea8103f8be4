package de.nachhalt.assessment.scoring.condition;

import de.nachhalt.assessment.scoring.model.Truth;

/**
 * What conditions read: numbers as intervals, answers as sets of options, flags, and the
 * level. A mutable working memory, so that thousands of evaluations need no allocation;
 * {@link Symbols} says which index means what.
 */
public final class Facts {

	/**
	 * Lower ends; NaN together with the upper end when nothing can be said, which makes
	 * every comparison open.
	 */
	public final double[] low;

	/**
	 * Upper ends.
	 */
	public final double[] high;

	/**
	 * Options that at least one counting perspective chose, as bits; 0 when nobody did.
	 */
	public final long[] any;

	/**
	 * Options that every counting perspective chose.
	 */
	public final long[] all;

	/**
	 * Whether the question has a counting answer at all.
	 */
	public final boolean[] given;

	/**
	 * Truth of each flag, as {@link Truth#ordinal()}.
	 */
	public final int[] flags;

	/**
	 * Position of the level reached.
	 */
	public int level;

	/**
	 * Position of the engagement.
	 */
	public int engagement;

	public Facts(int quantities, int questions, int flagCount) {
		this.low = new double[quantities];
		this.high = new double[quantities];
		this.any = new long[questions];
		this.all = new long[questions];
		this.given = new boolean[questions];
		this.flags = new int[flagCount];
	}

	public void quantity(int index, double lowEnd, double highEnd) {
		this.low[index] = lowEnd;
		this.high[index] = highEnd;
	}

}
