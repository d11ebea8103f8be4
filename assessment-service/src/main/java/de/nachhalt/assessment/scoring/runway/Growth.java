package de.nachhalt.assessment.scoring.runway;

import java.util.function.Predicate;

import de.nachhalt.assessment.scoring.model.Truth;
import org.jspecify.annotations.Nullable;

/**
 * Finds a plan than which no larger one carries. Its channels are filled one after the
 * other, each up to the cadence that makes sense there; what is left then goes into more
 * posts, in the same order.
 */
final class Growth {

	/**
	 * More posts a week than anybody makes; the end of the search where nothing else is.
	 */
	private static final int MOST = 1_000;

	private final Predicate<Truth> accepted;

	private Ledger plan;

	private final int[] posts;

	private Growth(Ledger plan, Predicate<Truth> accepted) {
		this.plan = plan;
		this.posts = new int[plan.lines().size()];
		this.accepted = accepted;
	}

	/**
	 * The largest plan on the channels of a ledger, in their order.
	 * @param accepted whether it carries: for certain, or perhaps
	 * @return null when not even a plan without posts carries
	 */
	static @Nullable Ledger largest(Ledger ledger, Predicate<Truth> accepted) {
		Ledger idle = ledger.with(ledger.lines().stream().map((line) -> line.posting(0)).toList());
		if (!accepted.test(idle.carries())) {
			return null;
		}
		Growth growth = new Growth(idle, accepted);
		for (int i = 0; i < growth.posts.length; i++) {
			growth.fill(i, Math.min(MOST, (int) idle.lines().get(i).channel().cadence().high()));
		}
		for (int i = 0; i < growth.posts.length; i++) {
			growth.fill(i, MOST);
		}
		return growth.plan;
	}

	private void fill(int line, int most) {
		while (this.posts[line] < most) {
			Ledger more = this.plan.posting(line, this.posts[line] + 1);
			if (!this.accepted.test(more.carries())) {
				return;
			}
			this.plan = more;
			this.posts[line]++;
		}
	}

}
