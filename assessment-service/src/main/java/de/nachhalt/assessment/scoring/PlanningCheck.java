package de.nachhalt.assessment.scoring;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import de.nachhalt.assessment.scoring.model.Channel;
import de.nachhalt.assessment.scoring.model.Figure;
import de.nachhalt.assessment.scoring.model.Planning;
import de.nachhalt.assessment.scoring.model.Term;
import org.jspecify.annotations.Nullable;

/**
 * What must hold in the part of a catalogue that is about plans and channels: the words
 * of a channel are known, ranges ascend, each figure has a year.
 */
final class PlanningCheck {

	private static final int MOST_CHANNELS = 60;

	private static final int FIRST_YEAR = 1990;

	private static final int LAST_YEAR = 2200;

	private final Problems problems;

	PlanningCheck(Problems problems) {
		this.problems = problems;
	}

	void check(@Nullable Planning planning) {
		if (planning == null) {
			return;
		}
		figure("planning.listening", planning.listening());
		figure("planning.coordination", planning.coordination());
		figure("planning.learning", planning.learning());
		figure("planning.absence", planning.absence());
		this.problems.require(planning.absence().high() <= 1, "planning.absence.high", "share-range");
		this.problems.require(planning.channels().size() <= MOST_CHANNELS, "planning.channels", "too-many-channels",
				MOST_CHANNELS);
		Set<String> seen = new HashSet<>();
		for (int i = 0; i < planning.channels().size(); i++) {
			Channel channel = planning.channels().get(i);
			String path = "planning.channels[" + i + "]";
			this.problems.unique(seen, path, channel.id());
			channel(path, channel, planning);
		}
	}

	private void channel(String path, Channel channel, Planning planning) {
		terms(path + ".audiences", channel.audiences(), planning.audiences());
		terms(path + ".purposes", channel.purposes(), planning.purposes());
		terms(path + ".formats", channel.formats(), planning.formats());
		figure(path + ".hoursPerPost", channel.hoursPerPost());
		figure(path + ".cadence", channel.cadence());
		figure(path + ".community", channel.community());
		this.problems.require(channel.hoursPerPost().low() > 0, path + ".hoursPerPost.low", "more-than-nothing");
		this.problems.require(channel.cadence().low() > 0, path + ".cadence.low", "more-than-nothing");
		Figure reach = channel.reach();
		if (reach != null) {
			figure(path + ".reach", reach);
		}
	}

	private void terms(String path, List<String> used, List<Term> known) {
		List<String> ids = known.stream().map(Term::id).toList();
		this.problems.require(!used.isEmpty(), path, "no-term");
		for (int i = 0; i < used.size(); i++) {
			this.problems.require(ids.contains(used.get(i)), path + "[" + i + "]", "no-such-term", used.get(i),
					String.join(", ", ids));
		}
	}

	private void figure(String path, Figure figure) {
		this.problems.require(figure.low() >= 0 && figure.low() <= figure.high() && Double.isFinite(figure.high()),
				path, "figure-range");
		this.problems.require(figure.year() >= FIRST_YEAR && figure.year() <= LAST_YEAR, path + ".source", "year-range",
				Integer.toString(FIRST_YEAR), Integer.toString(LAST_YEAR));
	}

}
