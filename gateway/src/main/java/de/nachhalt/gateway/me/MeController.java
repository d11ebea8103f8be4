package de.nachhalt.gateway.me;

import java.util.List;

import de.nachhalt.gateway.login.SessionCsrfTokens;
import de.nachhalt.gateway.session.BrowserSessions;
import de.nachhalt.gateway.session.Consultancy;
import de.nachhalt.gateway.session.Identity;
import de.nachhalt.gateway.session.Session;
import reactor.core.publisher.Mono;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;

/**
 * Tells a page who is signed in, and the token it needs to change anything.
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

	private ResponseEntity<Me> me(Session session, ServerWebExchange exchange) {
		Identity identity = session.identity();
		Consultancy consultancy = identity.consultancy().orElseThrow(() -> ConsultancyUnclear.of(identity));
		this.csrfTokens.tell(exchange, session);
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noStore())
			.body(new Me(identity.name(), new Me.Consultancy(consultancy.id(), consultancy.name()), identity.roles()));
	}

	record Me(String name, Consultancy consultancy, List<String> roles) {

		record Consultancy(String id, String name) {
		}

	}

}
