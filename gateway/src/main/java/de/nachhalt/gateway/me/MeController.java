package de.nachhalt.gateway.me;

import java.util.List;

import de.nachhalt.gateway.login.SessionCsrfTokens;
import de.nachhalt.gateway.session.Consultancy;
import de.nachhalt.gateway.session.Identity;
import de.nachhalt.gateway.session.Session;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;

/**
 * Tells a page who is signed in, and the token it needs to change anything.
 */
@RestController
class MeController {

	private final SessionCsrfTokens csrfTokens;

	MeController(SessionCsrfTokens csrfTokens) {
		this.csrfTokens = csrfTokens;
	}

	@GetMapping("/api/me")
	ResponseEntity<Me> me(@AuthenticationPrincipal Session session, ServerWebExchange exchange) {
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
