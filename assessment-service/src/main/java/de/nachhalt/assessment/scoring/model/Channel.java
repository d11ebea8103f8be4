package de.nachhalt.assessment.scoring.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a channel.
 *
 * @param audience whom one meets there and why, in words
 * @param audiences ids of the target groups that are met there
 * @param purposes ids of the purposes it serves
 * @param formats ids of the formats it lives on
 * @param reach share of the population that uses it weekly, in percent; null when no
 * figure is known
 * @param hoursPerPost hours from the idea to the published post
 * @param cadence posts per week from which on, and up to which, it makes sense
 * @param community hours per week for reading and answering
 */
public record Channel(String id, Text title, Text audience, List<String> audiences, List<String> purposes,
		List<String> formats, @Nullable Figure reach, Figure hoursPerPost, Figure cadence, Figure community) {

	public Channel {
		audiences = List.copyOf(audiences);
		purposes = List.copyOf(purposes);
		formats = List.copyOf(formats);
	}

}
