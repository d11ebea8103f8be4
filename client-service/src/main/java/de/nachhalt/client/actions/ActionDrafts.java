package de.nachhalt.client.actions;

import java.util.Optional;

import de.nachhalt.client.actions.ActionRequest.OriginRequest;
import de.nachhalt.client.actions.ActionRequest.OwnerRequest;
import de.nachhalt.client.contacts.Contacts;
import de.nachhalt.client.people.Colleagues;
import de.nachhalt.client.standing.Standings;
import de.nachhalt.http.FieldProblem;
import de.nachhalt.http.InvalidRequest;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * Finds out who and what a request means.
 */
@Component
class ActionDrafts {

	private final Colleagues colleagues;

	private final Contacts contacts;

	private final Standings standings;

	ActionDrafts(Colleagues colleagues, Contacts contacts, Standings standings) {
		this.colleagues = colleagues;
		this.contacts = contacts;
		this.standings = standings;
	}

	/**
	 * @param before what it replaces, whose owner may stay though gone; {@code null} for
	 * a new one
	 * @return the draft, or {@link InvalidRequest} when the owner or the assessment is
	 * not known
	 */
	Mono<Action.Draft> of(String tenant, String clientId, ActionRequest request, Action.@Nullable Task before) {
		return known(tenant, clientId, request.origin())
			.then(owner(tenant, clientId, request.owner(), (before != null) ? before.owner() : null))
			.map((owner) -> request.draft(owner.orElse(null)));
	}

	private Mono<Void> known(String tenant, String clientId, @Nullable OriginRequest origin) {
		if (origin == null) {
			return Mono.empty();
		}
		return this.standings.of(tenant, clientId)
			.filter((standing) -> standing.assessments()
				.stream()
				.anyMatch((assessment) -> assessment.id().equals(origin.assessmentId())))
			.switchIfEmpty(Mono.error(() -> invalid("origin.assessmentId", "unknown-assessment")))
			.then();
	}

	private Mono<Optional<Owner>> owner(String tenant, String clientId, @Nullable OwnerRequest request,
			@Nullable Owner before) {
		if (request == null || request.means(before)) {
			return Mono.just(Optional.ofNullable(before).filter((kept) -> request != null));
		}
		Mono<Owner> found = switch (request.kind()) {
			case COLLEAGUE -> this.colleagues.find(tenant, request.id())
				.map(Owner::colleague)
				.switchIfEmpty(Mono.error(() -> invalid("owner.id", "unknown-colleague")));
			case CONTACT -> this.contacts.exists(tenant, clientId, request.id())
				.filter((exists) -> exists)
				.map((exists) -> Owner.contact(request.id()))
				.switchIfEmpty(Mono.error(() -> invalid("owner.id", "unknown-contact")));
		};
		return found.map(Optional::of);
	}

	private static InvalidRequest invalid(String field, String code) {
		return new InvalidRequest(new FieldProblem(field, code));
	}

}
