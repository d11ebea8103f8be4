package de.nachhalt.client.audit;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;

import de.nachhalt.client.happenings.ClientObserver;
import de.nachhalt.client.happenings.Happening;
import de.nachhalt.client.happenings.HappeningKind;
import de.nachhalt.client.people.Person;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * Of what happens to clients, what leads want to look up. It outlives the client, without
 * its name.
 */
@Component
class ClientAudit implements ClientObserver {

	private static final Map<HappeningKind, AuditKind> KINDS = Map.of(HappeningKind.CLIENT_RECORDED,
			AuditKind.CLIENT_RECORDED, HappeningKind.GRANT_GIVEN, AuditKind.GRANT_GIVEN, HappeningKind.GRANT_WITHDRAWN,
			AuditKind.GRANT_WITHDRAWN);

	private final Audit audit;

	private final Clock clock;

	ClientAudit(Audit audit, Clock clock) {
		this.audit = audit;
		this.clock = clock;
	}

	@Override
	public Mono<Void> happened(Happening happening) {
		@Nullable AuditKind kind = KINDS.get(happening.kind());
		if (kind == null) {
			return Mono.empty();
		}
		@Nullable String agency = (kind.area() == AuditArea.GRANTS) ? happening.details().getFirst() : null;
		return this.audit.tell(new Act(happening.id(), happening.tenant(), kind, happening.at(), happening.by(),
				happening.clientId(), agency, agency));
	}

	@Override
	public Mono<Void> gone(String tenant, String clientId, Person by) {
		return this.audit.tell(new Act(UUID.randomUUID().toString(), tenant, AuditKind.CLIENT_ERASED,
				this.clock.instant(), by, clientId, null, null));
	}

}
