package de.nachhalt.report.documents;

import de.nachhalt.report.result.Basis.Peers;
import de.nachhalt.report.result.Basis.Spread;
import org.jspecify.annotations.Nullable;

/**
 * The others that a result is compared with.
 *
 * @param name who they are and how many; empty when there are too few
 * @param total median of their totals; empty when too few have one
 */
record Standard(String name, String total) {

	static Standard of(@Nullable Peers peers, Wording words) {
		if (peers == null) {
			return new Standard("", "");
		}
		Spread spread = peers.total();
		return new Standard(words.say("peers." + peers.likeness(), peers.clients()),
				(spread != null) ? words.points(spread.median()) : "");
	}

	boolean known() {
		return !this.name.isEmpty();
	}

}
