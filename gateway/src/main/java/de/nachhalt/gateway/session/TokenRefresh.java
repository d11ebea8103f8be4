package de.nachhalt.gateway.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * Renews the tokens of a session shortly before they end. Keycloak may accept a refresh
 * token only once, so requests of one session share a renewal: within an instance by
 * waiting for the one that is under way, between instances by a lease in the database.
 */
@Component
class TokenRefresh {

	private static final Duration LEASE = Duration.ofSeconds(15);

	private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

	private final ConcurrentMap<String, CompletableFuture<@Nullable Session>> underWay = new ConcurrentHashMap<>();

	private final SessionStore store;

	private final SessionSealing sealing;

	private final TokenEndpoint endpoint;

	private final SessionSettings settings;

	private final Clock clock;

	TokenRefresh(SessionStore store, SessionSealing sealing, TokenEndpoint endpoint, SessionSettings settings,
			Clock clock) {
		this.store = store;
		this.sealing = sealing;
		this.endpoint = endpoint;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * The session with tokens that can be used.
	 * @return nothing if Keycloak does not renew them any more: the session has ended. An
	 * {@link IdentityProviderUnavailable} error if Keycloak could not be asked
	 */
	Mono<Session> fresh(Session session) {
		return isDue(session) ? shared(session) : Mono.just(session);
	}

	/**
	 * The session with tokens for that consultancy alone, whether new ones are due or
	 * not.
	 * @return nothing if the session has ended, which it also does if the user turns out
	 * not to belong to the consultancy any more
	 */
	Mono<Session> narrowed(Session session, Consultancy consultancy) {
		Instant now = this.clock.instant();
		return this.store.lease(session, now, now.plus(LEASE))
			.flatMap(
					(granted) -> granted
							? narrow(session, consultancy)
								.onErrorResume(LoginEnded.class,
										(_) -> this.store.remove(session.key()).then(Mono.empty()))
								.onErrorResume((fault) -> this.store.release(session).then(Mono.error(fault)))
							: renewedElsewhere(session).flatMap((found) -> narrowed(found, consultancy)));
	}

	/**
	 * The same for a session that nobody else knows of yet.
	 * @return a {@link LoginEnded} error instead of nothing
	 */
	Mono<Session> narrow(Session session, Consultancy consultancy) {
		return this.endpoint.renew(session.tokens(), consultancy)
			.map((tokens) -> session.renewed(tokens, consultancy))
			.filter((renewed) -> renewed.identity().consultancy().isPresent())
			.switchIfEmpty(Mono.error(LoginEnded::new));
	}

	boolean isDue(Session session) {
		return session.tokens().accessUntil().minus(this.settings.refresh()).isBefore(this.clock.instant());
	}

	private Mono<Session> shared(Session session) {
		return Mono.defer(() -> {
			CompletableFuture<@Nullable Session> mine = new CompletableFuture<>();
			CompletableFuture<@Nullable Session> running = this.underWay.putIfAbsent(session.key(), mine);
			if (running != null) {
				return Mono.fromFuture(running, true);
			}
			// goes on even if the browser hangs up: a used refresh token must be
			// replaced.
			// Forgotten before it is told how it went: who asks after that asks anew
			renewed(session).doOnTerminate(() -> this.underWay.remove(session.key(), mine))
				.subscribe(mine::complete, mine::completeExceptionally, () -> mine.complete(null));
			return Mono.fromFuture(mine, true);
		});
	}

	private Mono<Session> renewed(Session session) {
		Instant now = this.clock.instant();
		return this.store.lease(session, now, now.plus(LEASE))
			.flatMap((granted) -> granted ? renew(session) : renewedElsewhere(session));
	}

	private Mono<Session> renew(Session session) {
		Consultancy consultancy = session.identity().consultancy().orElse(null);
		return this.endpoint.renew(session.tokens(), consultancy)
			.map((tokens) -> session.renewed(tokens, consultancy))
			.flatMap(this::replace)
			.onErrorResume(LoginEnded.class, (_) -> this.store.remove(session.key()).then(Mono.empty()))
			.onErrorResume(IdentityProviderUnavailable.class,
					(fault) -> this.store.release(session).then(asLongAsItLasts(session, fault)));
	}

	private Mono<Session> replace(Session renewed) {
		return this.store.replace(this.sealing.close(renewed))
			.flatMap((done) -> Mono.justOrEmpty(done ? renewed : null));
	}

	private Mono<Session> asLongAsItLasts(Session session, IdentityProviderUnavailable fault) {
		return session.tokens().accessUntil().isAfter(this.clock.instant()) ? Mono.just(session) : Mono.error(fault);
	}

	private Mono<Session> renewedElsewhere(Session session) {
		return this.store.find(session.key())
			.map(Optional::of)
			.defaultIfEmpty(Optional.empty())
			.filter((found) -> found.filter((stored) -> isStillUnderWay(stored, session)).isEmpty())
			.repeatWhenEmpty((times) -> times.delayElements(LOOK_AGAIN))
			.flatMap(Mono::justOrEmpty)
			.flatMap((stored) -> Mono.justOrEmpty(this.sealing.open(stored)))
			.flatMap((found) -> (found.version() > session.version()) ? Mono.just(found)
					: asLongAsItLasts(found, new IdentityProviderUnavailable()));
	}

	private boolean isStillUnderWay(StoredSession stored, Session before) {
		return stored.version() == before.version() && stored.isRefreshing(this.clock.instant());
	}

}
