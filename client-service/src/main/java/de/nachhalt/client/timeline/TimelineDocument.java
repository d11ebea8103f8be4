package de.nachhalt.client.timeline;

import java.util.Locale;

import de.nachhalt.client.happenings.Happening;

import org.springframework.data.annotation.Id;

/**
 * A happening as it is kept.
 *
 * @param position in the order of time; ends with the id, so that no two share one
 */
record TimelineDocument(@Id String id, String tenant, String clientId, String position, Happening happening) {

	static TimelineDocument of(Happening happening) {
		return new TimelineDocument(happening.id(), happening.tenant(), happening.clientId(),
				String.format(Locale.ROOT, "%015d", happening.at().toEpochMilli()) + '\u0001' + happening.id(),
				happening);
	}

}
