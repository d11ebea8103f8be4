package de.nachhalt.gateway.session;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * Ties sessions to requests. A session begins with a login and never before it, so there
 * is nothing an attacker could have planted in a browser beforehand.
 */
@Component
public class BrowserSessions implements ServerSecurityContextRepository {

	private static final String ATTRIBUTE = BrowserSessions.class.getName();

	private final Sessions sessions;

	private final SessionCookie cookie;

	BrowserSessions(Sessions sessions, SessionCookie cookie) {
		this.sessions = sessions;
		this.cookie = cookie;
	}

	/**
	 * The session this request continues, looked up once per request.
	 */
	public Mono<Session> current(ServerWebExchange exchange) {
		Mono<Session> known = exchange.getAttribute(ATTRIBUTE);
		if (known != null) {
			return known;
		}
		Mono<Session> found = Mono.justOrEmpty(this.cookie.read(exchange.getRequest()))
			.flatMap(this.sessions::find)
			.doOnNext((session) -> session.caller().enter(exchange))
			.cache();
		exchange.getAttributes().put(ATTRIBUTE, found);
		return found;
	}

	/**
	 * Whether this request continues a session of which everything is known: nothing has
	 * to be looked up, renewed or written. If so, it is the {@link #current} one from now
	 * on.
	 */
	public boolean isAtHand(ServerWebExchange exchange) {
		Session session = this.cookie.read(exchange.getRequest()).map(this.sessions::atHand).orElse(null);
		if (session == null) {
			return false;
		}
		session.caller().enter(exchange);
		exchange.getAttributes().put(ATTRIBUTE, Mono.just(session));
		return true;
	}

	/**
	 * Starts a session for this browser; one it had before ends.
	 * @param consultancy id of the one that the user wants to work for; null to be asked
	 */
	public Mono<Void> start(ServerWebExchange exchange, Tokens tokens, @Nullable String consultancy) {
		return current(exchange).flatMap(this.sessions::end)
			.onErrorComplete()
			.then(this.sessions.start(tokens, consultancy))
			.doOnNext((begun) -> this.cookie.give(exchange.getResponse(), begun.id()))
			.then();
	}

	/**
	 * Has the user work for another of their consultancies. It goes on if the browser
	 * hangs up: a used refresh token must be replaced.
	 * @return the session from now on; nothing if there is none any more
	 */
	public Mono<Session> change(ServerWebExchange exchange, Session session, Consultancy consultancy) {
		return Mono.fromFuture(() -> this.sessions.change(session, consultancy).toFuture(), true)
			.doOnNext((begun) -> this.cookie.give(exchange.getResponse(), begun.id()))
			.map(Sessions.Begun::session);
	}

	/**
	 * Ends the session of this browser, if it has one.
	 * @return the session that was ended
	 */
	public Mono<Session> end(ServerWebExchange exchange) {
		this.cookie.take(exchange.getResponse());
		return current(exchange).delayUntil(this.sessions::end);
	}

	@Override
	public Mono<SecurityContext> load(ServerWebExchange exchange) {
		return current(exchange).map((session) -> new SecurityContextImpl(new BrowserAuthentication(session)));
	}

	/**
	 * Nothing to do: sessions are saved when they start, and removed when they end.
	 */
	@Override
	public Mono<Void> save(ServerWebExchange exchange, @Nullable SecurityContext context) {
		return Mono.empty();
	}

}
