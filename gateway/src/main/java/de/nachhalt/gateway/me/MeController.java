package de.nachhalt.gateway.me;

import java.util.Comparator;
import java.util.List;

import de.nachhalt.gateway.login.SessionCsrfTokens;
import de.nachhalt.gateway.session.BrowserSessions;
import de.nachhalt.gateway.session.Consultancy;
import de.nachhalt.gateway.session.Identity;
import de.nachhalt.gateway.session.Session;
import de.nachhalt.http.NotFound;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;

/**
 * Tells a page who is signed in and for which consultancy, and the token it needs to
 * change anything.
 */
@RestController
class MeController {

	private final BrowserSessions sessions;

	private final SessionCsrfTokens csrfTokens;

	MeController(BrowserSessions sessions, SessionCsrfTokens csrfTokens) {
		this.sessions = sessions;
		this.csrfTokens = csrfTokens;
	}

	@GetMapping("/api/me")
	Mono<ResponseEntity<Me>> me(ServerWebExchange exchange) {
		return this.sessions.current(exchange).map((session) -> me(session, exchange));
	}

	/** Who belongs to several consultancies works for one of them from now on. */
	@PutMapping("/api/me/consultancy")
	Mono<ResponseEntity<Me>> choose(@RequestBody Choice choice, ServerWebExchange exchange) {
		return this.sessions.current(exchange)
			.flatMap((session) -> chosen(session, choice.id(), exchange))
			.switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.UNAUTHORIZED)))
			.map((session) -> me(session, exchange));
	}

	private Mono<Session> chosen(Session session, @Nullable String id, ServerWebExchange exchange) {
		Consultancy wanted = session.consultancy(id).orElseThrow(NotFound::new);
		return session.identity().consultancy().filter(wanted::equals).isPresent() ? Mono.just(session)
				: this.sessions.change(exchange, session, wanted);
	}

	private ResponseEntity<Me> me(Session session, ServerWebExchange exchange) {
		if (session.consultancies().isEmpty()) {
			throw new NoConsultancy();
		}
		this.csrfTokens.tell(exchange, session);
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(Me.of(session));
	}

	record Choice(@Nullable String id) {
	}

	/**
	 * @param consultancy the one the user works for; null until one of several is chosen
	 * @param consultancies all that the user belongs to, by name
	 */
	record Me(String name, @Nullable Consultancy consultancy, List<Consultancy> consultancies, List<String> roles) {

		static Me of(Session session) {
			Identity identity = session.identity();
			List<Consultancy> all = session.consultancies()
				.stream()
				.map((one) -> new Consultancy(one.id(), one.name()))
				.sorted(Comparator.comparing(Consultancy::name))
				.toList();
			return new Me(identity.name(),
					identity.consultancy().map((one) -> new Consultancy(one.id(), one.name())).orElse(null), all,
					identity.roles());
		}

		record Consultancy(String id, String name) {
		}

	}

}
