package de.nachhalt.gateway.session;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * The sessions of all browsers. An instance keeps a copy of those in use for some
 * seconds: what it saves is a database call per request, what it costs is that a session
 * ended elsewhere lives on here until the copy is dropped.
 */
@Component
class Sessions {

	private static final int COPIES = 10_000;

	private final AsyncCache<String, Session> copies;

	private final SessionStore store;

	private final SessionSealing sealing;

	private final TokenRefresh refresh;

	private final SessionSettings settings;

	private final Clock clock;

	Sessions(SessionStore store, SessionSealing sealing, TokenRefresh refresh, SessionSettings settings, Clock clock) {
		this.store = store;
		this.sealing = sealing;
		this.refresh = refresh;
		this.settings = settings;
		this.clock = clock;
		this.copies = Caffeine.newBuilder().maximumSize(COPIES).expireAfterWrite(settings.cache()).buildAsync();
	}

	/**
	 * @param wanted id of the consultancy that the user wants to work for, if there are
	 * several; null to be asked
	 */
	Mono<Begun> start(Tokens tokens, @Nullable String wanted) {
		SessionId id = SessionId.random();
		Session session = Session.begun(id, tokens, this.clock.instant());
		return Mono.justOrEmpty(wanted)
			.filter((_) -> session.identity().consultancy().isEmpty())
			.flatMap((consultancy) -> Mono.justOrEmpty(session.consultancy(consultancy)))
			.flatMap((consultancy) -> this.refresh.narrow(session, consultancy))
			.onErrorComplete() // then the user is asked
			.defaultIfEmpty(session)
			.flatMap((narrowed) -> add(id, narrowed));
	}

	/**
	 * Continues a session for another consultancy, as a new one: what still comes in the
	 * old one, at whatever instance, finds no session rather than the wrong consultancy.
	 * @return nothing if the session is over
	 */
	Mono<Begun> change(Session session, Consultancy consultancy) {
		SessionId id = SessionId.random();
		return this.refresh.narrowed(session, consultancy)
			.flatMap((narrowed) -> add(id, narrowed.as(id)))
			.doOnTerminate(() -> forget(session))
			.delayUntil((_) -> end(session));
	}

	private Mono<Begun> add(SessionId id, Session session) {
		return this.store.add(this.sealing.close(session)).thenReturn(new Begun(id, session));
	}

	/**
	 * The session a browser wants to continue.
	 * @return nothing if there is none, or it is over
	 */
	Mono<Session> find(SessionId id) {
		return Mono.fromFuture(() -> this.copies.get(id.key(), (key, _) -> load(key)), true)
			.filter(this::isGoingOn)
			.flatMap(this::fresh)
			.flatMap(this::seen);
	}

	/**
	 * The session a browser wants to continue, if that takes no more than a look at the
	 * copies.
	 */
	@Nullable Session atHand(SessionId id) {
		CompletableFuture<Session> copy = this.copies.getIfPresent(id.key());
		if (copy == null || !copy.isDone() || copy.isCompletedExceptionally()) {
			return null;
		}
		@Nullable Session session = copy.join();
		return (session != null && isGoingOn(session) && wasSeen(session) && !this.refresh.isDue(session)) ? session
				: null;
	}

	Mono<Void> end(Session session) {
		return this.store.remove(session.key()).doOnTerminate(() -> forget(session)).doOnCancel(() -> forget(session));
	}

	/** To be done before anybody is told: who hears of the end may ask at once. */
	private void forget(Session session) {
		this.copies.synchronous().invalidate(session.key());
	}

	private CompletableFuture<@Nullable Session> load(String key) {
		return this.store.find(key).flatMap((stored) -> Mono.justOrEmpty(this.sealing.open(stored))).toFuture();
	}

	private boolean isGoingOn(Session session) {
		return this.settings.end(session.started(), session.seen()).isAfter(this.clock.instant());
	}

	private boolean wasSeen(Session session) {
		return session.seen().plus(this.settings.touch()).isAfter(this.clock.instant());
	}

	private Mono<Session> fresh(Session session) {
		return this.refresh.fresh(session)
			.doOnNext((fresh) -> replaceCopy(session, fresh))
			.switchIfEmpty(Mono.fromRunnable(() -> forget(session)));
	}

	private Mono<Session> seen(Session session) {
		if (wasSeen(session)) {
			return Mono.just(session);
		}
		Instant now = this.clock.instant();
		Session seen = session.seenAt(now);
		replaceCopy(session, seen);
		return this.store.touch(seen, this.settings.end(seen.started(), now))
			.flatMap((found) -> Mono.justOrEmpty(found ? seen : null));
	}

	private void replaceCopy(Session before, Session after) {
		if (before != after) { // never put back what was dropped meanwhile
			this.copies.asMap().computeIfPresent(after.key(), (_, _) -> CompletableFuture.completedFuture(after));
		}
	}

	/**
	 * @param id for the browser, and for it alone
	 */
	record Begun(SessionId id, Session session) {
	}

}
