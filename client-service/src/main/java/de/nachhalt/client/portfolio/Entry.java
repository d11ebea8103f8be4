package de.nachhalt.client.portfolio;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import de.nachhalt.client.people.Person;
import de.nachhalt.client.records.Client;
import de.nachhalt.client.records.Profile;
import de.nachhalt.client.records.Status;
import de.nachhalt.client.standing.KnownAssessment;
import de.nachhalt.messaging.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * A client as the portfolio shows it. It follows from the record and how things stand,
 * and is made anew whenever one of them changes.
 *
 * @param id of the client
 * @param version of this entry
 * @param clientVersion of the record it was made from
 * @param changedAt when the record was last changed
 * @param cycle of the newest assessment, 0 before the first
 * @param level reached in the assessment completed last
 * @param coverage of that assessment, 0 to 1
 * @param lastContact {@code null} when there was none
 * @param changesAt when time alone will change it; {@code null} for never
 * @param facets words by which it is filtered, see {@link Facet}
 * @param words under which a search finds it
 * @param positions in each order
 * @param example whether this is an example to learn from; {@code null} in entries from
 * before there were any
 */
record Entry(String id, String tenant, long version, long clientVersion, Profile profile, Instant changedAt,
		Status status, @Nullable Person consultant, int cycle, KnownAssessment.@Nullable Level level,
		@Nullable Double coverage, @Nullable Instant lastContact, NextStep nextStep, List<Attention> attention,
		@Nullable Instant changesAt, Set<String> facets, SortedSet<String> words, Positions positions,
		@Nullable Boolean example) implements Aggregate {

	/**
	 * @param noted the last day on which a note says that the client was in touch
	 * @param version that it replaces; 0 for a new one
	 */
	static Entry of(Client client, Outlook outlook, Optional<LocalDate> noted, long version) {
		KnownAssessment newest = outlook.standing().newest().orElse(null);
		KnownAssessment.Level level = (newest != null) ? newest.level() : null;
		Instant lastContact = latest(outlook.standing().lastContact(), noted);
		NextStep nextStep = outlook.nextStep();
		List<Attention> attention = outlook.attention();
		return new Entry(client.id(), client.tenant(), Math.max(version, 1), client.version(), client.profile(),
				client.changedAt(), client.care().status(), client.care().consultant(), cycle(outlook), level,
				(newest != null) ? newest.coverage() : null, lastContact, nextStep, attention, outlook.changesAt(),
				facets(client, level, attention), client.listing().words(),
				Positions.of(client, level, lastContact, nextStep.due()), client.example());
	}

	private static int cycle(Outlook outlook) {
		return outlook.standing().assessments().stream().mapToInt(KnownAssessment::cycle).max().orElse(0);
	}

	private static @Nullable Instant latest(Optional<Instant> told, Optional<LocalDate> noted) {
		Stream<Instant> days = noted.map((day) -> day.atStartOfDay(ZoneOffset.UTC).toInstant()).stream();
		return Stream.concat(told.stream(), days).max(Comparator.naturalOrder()).orElse(null);
	}

	private static Set<String> facets(Client client, KnownAssessment.@Nullable Level level, List<Attention> attention) {
		Person consultant = client.care().consultant();
		Set<String> facets = new TreeSet<>(Set.of(Facet.ALL, Facet.SECTOR.with(client.profile().sector()),
				Facet.SIZE.with(client.profile().size()), Facet.STATUS.with(client.care().status()),
				Facet.LEVEL.with((level != null) ? level.id() : Facet.NONE),
				Facet.CONSULTANT.with((consultant != null) ? consultant.subject() : Facet.NONE)));
		attention.forEach((reason) -> facets.add(Facet.ATTENTION.with(reason)));
		if (!attention.isEmpty()) {
			facets.add(Facet.ATTENTION.with(Facet.ANY));
		}
		return facets;
	}

}
