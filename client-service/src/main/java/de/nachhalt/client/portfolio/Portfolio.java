package de.nachhalt.client.portfolio;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import de.nachhalt.client.actions.Actions;
import de.nachhalt.client.happenings.ClientObserver;
import de.nachhalt.client.happenings.Happening;
import de.nachhalt.client.notes.Notes;
import de.nachhalt.client.people.Person;
import de.nachhalt.client.records.Client;
import de.nachhalt.client.records.ClientDirectory;
import de.nachhalt.client.standing.Standings;
import de.nachhalt.messaging.Contention;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * Makes the entry of a client anew. Of two who do so at once, whoever stores later has
 * read later too, or reads again.
 */
@Component
class Portfolio implements ClientObserver {

	private final EntryRepository entries;

	private final ClientDirectory clients;

	private final Standings standings;

	private final Notes notes;

	private final Actions actions;

	private final Clock clock;

	Portfolio(EntryRepository entries, ClientDirectory clients, Standings standings, Notes notes, Actions actions,
			Clock clock) {
		this.entries = entries;
		this.clients = clients;
		this.standings = standings;
		this.notes = notes;
		this.actions = actions;
		this.clock = clock;
	}

	/**
	 * Orders of reports come by the hundred. One that is placed or done changes nothing
	 * but the mark that the report had failed; if a new order overtakes that failure, its
	 * end takes the mark away.
	 */
	@Override
	public Mono<Void> happened(Happening happening) {
		Mono<Void> refresh = refresh(happening.tenant(), happening.clientId());
		return switch (happening.kind()) {
			case REPORT_QUEUED,
					REPORT_READY ->
				this.entries.find(happening.tenant(), happening.clientId())
					.filter((entry) -> !entry.attention().contains(Attention.REPORT_FAILED))
					.hasElement()
					.flatMap((asBefore) -> asBefore ? Mono.empty() : refresh);
			default -> refresh;
		};
	}

	@Override
	public Mono<Void> gone(String tenant, String clientId, Person by) {
		return this.entries.eraseAll(tenant, clientId);
	}

	Mono<Void> refresh(String tenant, String clientId) {
		return Mono
			.defer(() -> this.entries.find(tenant, clientId)
				.map(Optional::of)
				.defaultIfEmpty(Optional.empty())
				.flatMap((before) -> replace(tenant, clientId, before)))
			.retryWhen(Contention.retry())
			.flatMap((entry) -> this.clients.find(tenant, clientId))
			.switchIfEmpty(this.entries.eraseAll(tenant, clientId).then(Mono.empty()))
			.then();
	}

	private Mono<Entry> replace(String tenant, String clientId, Optional<Entry> before) {
		return this.clients.find(tenant, clientId)
			.flatMap((client) -> entry(client, before.map(Entry::version).orElse(0L)))
			.flatMap((entry) -> this.entries.replace(before.orElse(null), entry));
	}

	private Mono<Entry> entry(Client client, long version) {
		Instant now = this.clock.instant();
		Mono<Optional<LocalDate>> noted = this.notes.lastContact(client.tenant(), client.id()).singleOptional();
		Mono<Optional<LocalDate>> due = this.actions.firstDue(client.tenant(), client.id()).singleOptional();
		return Mono.zip(this.standings.of(client.tenant(), client.id()), noted, due)
			.map((all) -> Entry.of(client, new Outlook(client.care(), all.getT1(), all.getT3().orElse(null), now),
					all.getT2(), version));
	}

}
