package de.nachhalt.assessment.scoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import de.nachhalt.assessment.scoring.model.CatalogueProblem;
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

	private final Map<String, Place> places;

	private final List<CatalogueProblem> problems = new ArrayList<>();

	PlanningCheck(Map<String, Place> places) {
		this.places = places;
	}

	List<CatalogueProblem> problems(@Nullable Planning planning) {
		if (planning == null) {
			return List.of();
		}
		figure("planning", planning.listening());
		figure("planning", planning.coordination());
		figure("planning", planning.learning());
		figure("planning", planning.absence());
		require(planning.absence().high() <= 1, "planning", "the share of absence lies between 0 and 1");
		require(planning.channels().size() <= MOST_CHANNELS, "planning", "more than 60 channels");
		Set<String> seen = new HashSet<>();
		for (Channel channel : planning.channels()) {
			require(seen.add(channel.id()), channel.id(), "two channels have this id");
			channel(channel, planning);
		}
		return this.problems;
	}

	private void channel(Channel channel, Planning planning) {
		String id = channel.id();
		terms(id, "audience", channel.audiences(), planning.audiences());
		terms(id, "purpose", channel.purposes(), planning.purposes());
		terms(id, "format", channel.formats(), planning.formats());
		figure(id, channel.hoursPerPost());
		figure(id, channel.cadence());
		figure(id, channel.community());
		require(channel.hoursPerPost().low() > 0, id, "a post always takes time; hoursPerPost is more than 0");
		require(channel.cadence().low() > 0, id, "a cadence is more than 0 posts a week");
		Figure reach = channel.reach();
		if (reach != null) {
			figure(id, reach);
		}
	}

	private void terms(String channel, String what, List<String> used, List<Term> known) {
		List<String> ids = known.stream().map(Term::id).toList();
		require(!used.isEmpty(), channel, "names no %s".formatted(what));
		for (String id : used) {
			require(ids.contains(id), channel, "there is no %s '%s'; known are %s".formatted(what, id, ids));
		}
	}

	private void figure(String id, Figure figure) {
		require(figure.low() >= 0 && figure.low() <= figure.high() && Double.isFinite(figure.high()), id,
				"a figure ranges from low, at least 0, to high");
		require(figure.year() >= FIRST_YEAR && figure.year() <= LAST_YEAR, id, "a source has a year");
	}

	private void require(boolean holds, String id, String message) {
		if (!holds) {
			Place place = this.places.getOrDefault(id, Place.UNKNOWN);
			this.problems.add(new CatalogueProblem(place.line(), place.column(), "'" + id + "': " + message));
		}
	}

}
