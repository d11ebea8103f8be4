package de.nachhalt.assessment.scoring.model;

import java.util.List;
import java.util.Optional;

/**
 * What a catalogue knows about planning: the words a plan may use, the figures that stand
 * in for what a plan does not say, the channels, and when it is time to talk about them.
 *
 * @param listening hours per week for reading along
 * @param coordination hours per week for briefing an agency and clearing its work
 * @param learning hours per week for learning
 * @param absence share of the working time that people are away, 0 to 1
 * @param unlock what must be true before channels are advised
 */
public record Planning(Figure listening, Figure coordination, Figure learning, Figure absence, List<Term> audiences,
		List<Term> purposes, List<Term> formats, List<Requirement> unlock, List<Channel> channels) {

	public Planning {
		audiences = List.copyOf(audiences);
		purposes = List.copyOf(purposes);
		formats = List.copyOf(formats);
		unlock = List.copyOf(unlock);
		channels = List.copyOf(channels);
	}

	public Optional<Channel> channel(String id) {
		return this.channels.stream().filter((channel) -> channel.id().equals(id)).findFirst();
	}

}
